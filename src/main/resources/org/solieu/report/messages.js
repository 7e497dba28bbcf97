/** What the page says, in each of its languages. A message may be a function of its arguments. */
const MESSAGES = {
  en: {
    title: (articles) => `Figures of ${plural(articles, 'article', 'articles')}`,
    brand: 'solieu',
    skip: 'Skip to the figures',
    language: 'Language',
    theme: 'Colours',
    'theme.auto': 'Auto',
    'theme.light': 'Light',
    'theme.dark': 'Dark',
    pages: 'Pages of this report',
    page: (number, count, from, to) => `Page ${number} of ${count}, with articles ${from} to ${to} of the report`,
    pageLink: (number) => `Page ${number}`,
    overview: 'Overview',
    articles: 'Articles',
    figures: 'Figures',
    texts: 'Texts of the articles',
    filters: 'Filters',
    views: 'Parts of the page',
    search: 'Search',
    searchHint: 'with or without diacritics',
    kind: 'Kind',
    article: 'Article',
    unit: 'Unit',
    period: 'Period',
    status: 'Status',
    confidence: 'Confidence',
    all: 'All',
    none: 'none told',
    years: 'Years',
    exactPeriods: 'Periods',
    'confidence.doubtful': (below) => `doubtful (below ${below})`,
    'confidence.least': (least) => `${least} or more`,
    clear: 'Clear filters',
    shown: (shown, all) => (shown === all ? `${all} figures` : `${shown} of ${all} figures`),
    sort: 'Sort by',
    order: 'as in the articles',
    ascending: 'ascending',
    descending: 'descending',
    turn: (now) => `Now ${now}; turn round`,
    allColumns: 'All fields',
    csv: 'CSV',
    csvTitle: 'Download the figures shown as CSV, the same as "solieu extract --format csv"',
    excel: 'CSV for Excel',
    excelTitle: 'Download the figures shown as CSV that Excel opens as it is, formulas made harmless',
    repairs: 'Show repairs',
    repairsTitle: 'Show how the text was read where it was repaired, and what stood there before',
    repaired: (count) => plural(count, 'repair', 'repairs'),
    figureCount: (count) => plural(count, 'figure', 'figures'),
    noText: 'The text is not at hand. These are the sentences of its figures, as they were read.',
    nothing: 'No figure fits the filters.',
    noArticles: 'There are no articles in this report.',
    unfound: 'Figures of this sentence:',
    doubtful: 'doubtful',
    record: 'Record',
    close: 'Close',
    previous: 'Previous figure',
    next: 'Next figure',
    showInText: 'In the article',
    showInTable: 'In the table',
    ruleHeading: 'How it was read',
    explain: 'More of it tells',
    dash: 'not told',
    kindsCard: 'By kind',
    articlesCard: 'By article',
    moreArticles: (count) => `and ${plural(count, 'more article', 'more articles')}`,
    valuesCard: 'Distribution of values',
    seriesCard: 'One subject over time',
    valuesOf: 'Values of',
    seriesOf: 'Subject',
    noValues: 'No values to show.',
    noSeries: 'No subject has values of several periods.',
    valuesText: (count, least, middle, most, unit) =>
      `${count} values in ${unit}: least ${least}, median ${middle}, most ${most}.`,
    seriesText: (subject, count, from, to) =>
      `${subject}: ${count} values, ${from} to ${to}.`,
    changes: 'amounts of change',
    logarithmic: 'logarithmic scale',
    drawnOnly: (every) => `one in ${every} is drawn`,
    asTable: 'As a table',
    from: 'From',
    to: 'To',
    count: 'Figures',
    printLimit: (shown, all) =>
      `Only the first ${shown} of ${all} figures are printed. Filter them before printing to have others.`,
    legend: 'Colours tell the kind; a dashed line and a question mark tell that a reading is doubtful.',
    keys: 'Keys: / search, arrows move among figures, Enter opens, Esc closes.',
    field: {
      id: 'Id', source: 'Source', title: 'Title', published: 'Published', url: 'Address', start: 'Start',
      end: 'End', quote: 'Quote', kind: 'Kind', value: 'Value', value_max: 'Upper value', base: 'Whole',
      unit: 'Unit', per: 'Per', modifier: 'Modifier', direction: 'Direction', versus: 'Compared with',
      subject: 'Subject', period: 'Period', status: 'Status', sentence: 'Sentence (repaired)', rule: 'Rule',
      confidence: 'Confidence',
    },
    code: {
      percentage: 'percentage', money: 'money', count: 'count', ratio: 'ratio', rank: 'rank',
      measure: 'measure', duration: 'duration', age: 'age', multiple: 'multiple',
      more_than: 'more than', less_than: 'less than', at_least: 'at least', at_most: 'at most',
      almost: 'almost', about: 'about', order_of: 'order of', up: 'up', down: 'down',
      actual: 'actual', estimated: 'estimated', planned: 'planned',
    },
    reason: {
      'lost-space': 'lost space', 'tone-mark': 'misplaced tone mark', 'tone-style': 'tone-mark style',
      'look-alike': 'look-alike letter', composition: 'letter in parts',
    },
    rule: {
      age: 'A number of years before a word of age: "21 tuổi".',
      'age-unit-first': 'A word of age, then a number of years: "ở tuổi 81".',
      count: 'A number and the noun that is counted: "81 nhiệm vụ".',
      'count-times': 'A number of times: "3 lần".',
      'count-unnamed': 'A number of what the sentence named before, or leaves out.',
      duration: 'A number and a unit of time: "6 tháng".',
      measure: 'A number and a unit of measure: "4,6 ha".',
      'measure-points': 'An index or a score with no unit word, which is in points: "chỉ số AQI là 185".',
      'measure-unit-first': 'A unit of measure, then its number: "cấp 12", "độ 5".',
      money: 'A number and a currency: "400 tỷ đồng".',
      'money-bare-sum': 'A large sum whose currency goes without saying: "3 tỷ".',
      'money-code-first': 'A sign or code of a currency, then its number: "USD 50".',
      multiple: 'A number behind a word of multiplication: "gấp 3 lần".',
      'multiple-bare': 'A multiple whose word "lần" is left out.',
      'multiple-fixed': 'A fixed word for a multiple: "gấp đôi".',
      percentage: 'A number and a sign or word of percent: "81.51%".',
      rank: 'A place in an order: "thứ 3", "hạng 27".',
      'rank-listed': 'Places of a list: "Hoa Sen (6), Sao Mai (18), Bình Minh (59)".',
      'ratio-fraction': 'A fraction in words or digits: "hai phần ba".',
      'ratio-half': 'A word for a half: "một nửa".',
      'ratio-of': 'So many of so many: "1 trong 4 trường".',
      'ratio-slash': 'A part, a slash and the whole: "50/98 bộ dữ liệu".',
      'shared-unit': 'A number that shares the unit of its neighbour: "5 và 7 triệu đồng".',
      'table-cell': 'A number in a row that reads like a table.',
    },
  },
  vi: {
    title: (articles) => `Số liệu của ${articles} bài báo`,
    brand: 'solieu',
    skip: 'Đến bảng số liệu',
    language: 'Ngôn ngữ',
    theme: 'Giao diện',
    'theme.auto': 'Tự động',
    'theme.light': 'Sáng',
    'theme.dark': 'Tối',
    pages: 'Các trang của báo cáo',
    page: (number, count, from, to) => `Trang ${number}/${count}, gồm các bài từ ${from} đến ${to} của báo cáo`,
    pageLink: (number) => `Trang ${number}`,
    overview: 'Tổng quan',
    articles: 'Bài báo',
    figures: 'Số liệu',
    texts: 'Toàn văn các bài báo',
    filters: 'Bộ lọc',
    views: 'Các phần của trang',
    search: 'Tìm kiếm',
    searchHint: 'có dấu hoặc không dấu',
    kind: 'Loại',
    article: 'Bài báo',
    unit: 'Đơn vị',
    period: 'Thời kỳ',
    status: 'Trạng thái',
    confidence: 'Độ tin cậy',
    all: 'Tất cả',
    none: 'không nêu',
    years: 'Năm',
    exactPeriods: 'Thời kỳ',
    'confidence.doubtful': (below) => `còn ngờ (dưới ${below})`,
    'confidence.least': (least) => `từ ${least} trở lên`,
    clear: 'Xóa bộ lọc',
    shown: (shown, all) => (shown === all ? `${all} số liệu` : `${shown} trong ${all} số liệu`),
    sort: 'Sắp xếp theo',
    order: 'thứ tự trong bài',
    ascending: 'tăng dần',
    descending: 'giảm dần',
    turn: (now) => `Đang ${now}; đảo chiều`,
    allColumns: 'Mọi trường',
    csv: 'CSV',
    csvTitle: 'Tải các số liệu đang hiện dưới dạng CSV, giống như "solieu extract --format csv"',
    excel: 'CSV cho Excel',
    excelTitle: 'Tải các số liệu đang hiện dưới dạng CSV mở được ngay trong Excel, công thức đã được vô hiệu',
    repairs: 'Hiện chỗ sửa',
    repairsTitle: 'Cho thấy văn bản được đọc thế nào ở những chỗ đã sửa, và trước đó viết gì',
    repaired: (count) => `${count} chỗ sửa`,
    figureCount: (count) => `${count} số liệu`,
    noText: 'Không có toàn văn bài này. Dưới đây là những câu chứa số liệu, như đã được đọc.',
    nothing: 'Không có số liệu nào khớp với bộ lọc.',
    noArticles: 'Báo cáo này không có bài nào.',
    unfound: 'Số liệu của câu này:',
    doubtful: 'còn ngờ',
    record: 'Bản ghi',
    close: 'Đóng',
    previous: 'Số liệu trước',
    next: 'Số liệu sau',
    showInText: 'Trong bài',
    showInTable: 'Trong bảng',
    ruleHeading: 'Được đọc thế nào',
    explain: 'Xem chi tiết bằng lệnh',
    dash: 'không nêu',
    kindsCard: 'Theo loại',
    articlesCard: 'Theo bài',
    moreArticles: (count) => `và ${count} bài khác`,
    valuesCard: 'Phân bố giá trị',
    seriesCard: 'Một đối tượng qua thời gian',
    valuesOf: 'Giá trị của',
    seriesOf: 'Đối tượng',
    noValues: 'Không có giá trị nào để vẽ.',
    noSeries: 'Không có đối tượng nào có giá trị ở nhiều thời kỳ.',
    valuesText: (count, least, middle, most, unit) =>
      `${count} giá trị theo ${unit}: nhỏ nhất ${least}, trung vị ${middle}, lớn nhất ${most}.`,
    seriesText: (subject, count, from, to) =>
      `${subject}: ${count} giá trị, từ ${from} đến ${to}.`,
    changes: 'mức thay đổi',
    logarithmic: 'thang logarit',
    drawnOnly: (every) => `cứ ${every} số liệu vẽ một`,
    asTable: 'Dạng bảng',
    from: 'Từ',
    to: 'Đến',
    count: 'Số lượng',
    printLimit: (shown, all) =>
      `Chỉ in ${shown} số liệu đầu trong ${all}. Hãy lọc trước khi in nếu cần những số liệu khác.`,
    legend: 'Màu cho biết loại; gạch đứt và dấu hỏi cho biết cách đọc còn ngờ.',
    keys: 'Phím: / tìm kiếm, mũi tên chuyển giữa các số liệu, Enter mở, Esc đóng.',
    field: {
      id: 'Mã', source: 'Nguồn', title: 'Đầu đề', published: 'Ngày đăng', url: 'Địa chỉ', start: 'Bắt đầu',
      end: 'Kết thúc', quote: 'Trích dẫn', kind: 'Loại', value: 'Giá trị', value_max: 'Giá trị trên',
      base: 'Tổng thể', unit: 'Đơn vị', per: 'Trên mỗi', modifier: 'Bổ nghĩa', direction: 'Chiều',
      versus: 'So với', subject: 'Đối tượng', period: 'Thời kỳ', status: 'Trạng thái',
      sentence: 'Câu (đã sửa)', rule: 'Quy tắc', confidence: 'Độ tin cậy',
    },
    code: {
      percentage: 'phần trăm', money: 'tiền', count: 'số lượng', ratio: 'tỷ lệ', rank: 'thứ hạng',
      measure: 'đo lường', duration: 'khoảng thời gian', age: 'tuổi', multiple: 'số lần',
      more_than: 'hơn', less_than: 'dưới', at_least: 'ít nhất', at_most: 'nhiều nhất',
      almost: 'gần', about: 'khoảng', order_of: 'hàng', up: 'tăng', down: 'giảm',
      actual: 'thực tế', estimated: 'ước tính', planned: 'kế hoạch',
    },
    reason: {
      'lost-space': 'mất dấu cách', 'tone-mark': 'dấu thanh đặt sai chỗ', 'tone-style': 'kiểu đặt dấu thanh',
      'look-alike': 'chữ trông giống', composition: 'chữ tách rời',
    },
    rule: {
      age: 'Một số năm đứng trước từ chỉ tuổi: "21 tuổi".',
      'age-unit-first': 'Từ chỉ tuổi đứng trước số năm: "ở tuổi 81".',
      count: 'Một số và danh từ được đếm: "81 nhiệm vụ".',
      'count-times': 'Một số lần: "3 lần".',
      'count-unnamed': 'Số của điều câu văn đã nêu trước hoặc để trống.',
      duration: 'Một số và đơn vị thời gian: "6 tháng".',
      measure: 'Một số và đơn vị đo: "4,6 ha".',
      'measure-points': 'Chỉ số hoặc điểm thi không kèm đơn vị, tính bằng điểm: "chỉ số AQI là 185".',
      'measure-unit-first': 'Đơn vị đo đứng trước số: "cấp 12", "độ 5".',
      money: 'Một số và đơn vị tiền: "400 tỷ đồng".',
      'money-bare-sum': 'Số tiền lớn không cần nói đơn vị: "3 tỷ".',
      'money-code-first': 'Ký hiệu hoặc mã tiền đứng trước số: "USD 50".',
      multiple: 'Một số sau từ chỉ bội: "gấp 3 lần".',
      'multiple-bare': 'Số bội không có từ "lần".',
      'multiple-fixed': 'Từ cố định chỉ bội: "gấp đôi".',
      percentage: 'Một số và dấu hoặc từ phần trăm: "81.51%".',
      rank: 'Vị trí trong một thứ tự: "thứ 3", "hạng 27".',
      'rank-listed': 'Vị trí trong một danh sách: "Hoa Sen (6), Sao Mai (18), Bình Minh (59)".',
      'ratio-fraction': 'Phân số bằng chữ hoặc số: "hai phần ba".',
      'ratio-half': 'Từ chỉ một nửa: "một nửa".',
      'ratio-of': 'Bao nhiêu trong bao nhiêu: "1 trong 4 trường".',
      'ratio-slash': 'Phần, dấu gạch chéo và tổng thể: "50/98 bộ dữ liệu".',
      'shared-unit': 'Số dùng chung đơn vị với số bên cạnh: "5 và 7 triệu đồng".',
      'table-cell': 'Số trong một hàng đọc như bảng.',
    },
  },
};

function plural(count, one, many) {
  return `${count} ${count === 1 || count === '1' ? one : many}`;
}

/** All that the page says in a language. */
export function messagesOf(lang) {
  return MESSAGES[lang];
}

/** The languages in which the page speaks, each with its own name. */
export const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' };

/** What the page says in one language. */
export class Messages {
  constructor(lang) {
    this.lang = lang;
  }

  /** A message; numbers among the arguments are written as the language writes them. */
  say(key, ...args) {
    const message = MESSAGES[this.lang][key];
    return typeof message === 'function' ? message(...args.map((arg) => this.#written(arg))) : message;
  }

  /** The name of a field of the record. */
  field(name) {
    return MESSAGES[this.lang].field[name];
  }

  /** The word for a code of the record, such as a kind; the code itself if there is none. */
  code(code) {
    return own(MESSAGES[this.lang].code, code) ?? code;
  }

  /** What a rule does; null if nothing is known of it. */
  rule(name) {
    return own(MESSAGES[this.lang].rule, name) ?? null;
  }

  /** Why a text was repaired. */
  reason(code) {
    return own(MESSAGES[this.lang].reason, code) ?? code;
  }

  number(number) {
    return number.toLocaleString(this.lang);
  }

  #written(arg) {
    return typeof arg === 'number' ? this.number(arg) : arg;
  }
}

function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
