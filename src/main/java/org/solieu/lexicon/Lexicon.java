package org.solieu.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * What the program knows of the language: the words, how often syllables occur, and all phrases
 * with their roles in one trie. Immutable.
 */
public final class Lexicon {
  /** The node from which phrases are walked. */
  public static final int ROOT = PhraseTrie.ROOT;

  /** Where no phrase goes on. */
  public static final int NONE = PhraseTrie.NONE;

  /** The most words that a form may have. */
  public static final int LONGEST_FORM = 12;

  private static final int ROLE_BITS = 6;
  private static final int ROLE = (1 << ROLE_BITS) - 1; // the part of a trait that is the role
  private static final int CONDITION_BITS = 4;
  private static final int CONDITIONS = (1 << CONDITION_BITS) - 1;

  static {
    if (Condition.values().length > CONDITION_BITS) {
      throw new AssertionError("more than " + CONDITION_BITS + " conditions");
    }
  }

  private final Vocabulary vocabulary;
  private final int[] frequencies;
  private final PrefixFilter syllables;
  private final PhraseTrie trie;
  private final short[] traits;
  private final PhraseEnds ends;
  private final EntryTable entries;
  private final int[] roots; // by word: the node of the phrases that begin with it

  /**
   * A lexicon of its parts.
   *
   * @param frequencies by word, of the syllables, which have the first numbers
   * @param syllables the syllables without their tone marks
   * @param traits by phrase of the trie, see {@link #trait}
   * @param ends by word: what is known of the phrases that begin or end with it
   * @param entries the entries, as the trie numbers them
   */
  Lexicon(
      Vocabulary vocabulary,
      int[] frequencies,
      PrefixFilter syllables,
      PhraseTrie trie,
      short[] traits,
      PhraseEnds ends,
      EntryTable entries) {
    this.vocabulary = vocabulary;
    this.frequencies = frequencies;
    this.syllables = syllables;
    this.trie = trie;
    this.traits = traits;
    this.ends = ends;
    this.entries = entries;
    this.roots = new int[vocabulary.size()];
    Arrays.fill(roots, NONE);
    for (int edge = 0; edge < trie.edges()[ROOT + 1]; edge++) {
      roots[trie.words()[edge]] = edge + 1;
    }
  }

  /** What is kept at hand of each phrase: its role, what is asked of its place, its code's bit. */
  static short trait(LexiconEntry entry) {
    int code = CodeBits.number(entry.role(), entry.code());
    return (short)
        (entry.role().ordinal()
            | Condition.bits(entry) << ROLE_BITS
            | code << ROLE_BITS + CONDITION_BITS);
  }

  /** The built-in lexicon, read anew from the program's resources. */
  public static Lexicon builtIn() {
    Lexicon packed = LexiconPack.builtIn();
    return packed != null ? packed : LexiconBuilder.build(List.of());
  }

  /**
   * The built-in lexicon with additions. An entry of an addition replaces the built-in entries of
   * the same role for the forms that it has, which are compared without regard to case unless the
   * built-in entry needs its case; those entries keep their other forms. A later file goes over an
   * earlier one; entries of one file stand side by side.
   *
   * @throws LexiconException if an addition says what no built-in entry of its role could, such as
   *     an unknown code; the message names file, line and what was expected
   */
  public static Lexicon builtInWith(List<LexiconFile> additions) {
    return additions.isEmpty() ? builtIn() : LexiconBuilder.build(additions);
  }

  /** The words. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All entries, in the order of the files. */
  public List<LexiconEntry> entries() {
    return entries.all();
  }

  /**
   * How often a word occurs as a syllable of Vietnamese in the counted news; 0 for a word that is
   * none.
   */
  public int frequency(int word) {
    return word < frequencies.length ? frequencies[word] : 0;
  }

  /** Whether a word is a syllable of Vietnamese, as counted in news. */
  public boolean isSyllable(int word) {
    return word > Vocabulary.UNKNOWN && word < frequencies.length;
  }

  /** Tells which runs of lower-case letters are no syllables, whatever their tone marks. */
  public PrefixFilter syllables() {
    return syllables;
  }

  /** The roles of the phrases that begin with a word, as the bits of a {@link RoleSet}. */
  public long openings(int word) {
    return ends.openings()[word];
  }

  /** The roles of the phrases that end with a word, as the bits of a {@link RoleSet}. */
  public long closings(int word) {
    return ends.closings()[word];
  }

  /** The roles with codes of the phrases that begin with a word, as {@link CodeBits}. */
  public long openingCodes(int word) {
    return ends.openingCodes()[word];
  }

  /** The roles with codes of the phrases that end with a word, as {@link CodeBits}. */
  public long closingCodes(int word) {
    return ends.closingCodes()[word];
  }

  /** How many words the longest phrase has that ends with a word; 0 where none does. */
  public int longestEnding(int word) {
    return ends.longest()[word];
  }

  /** The node one word further from a node, or {@link #NONE}. */
  public int next(int node, int word) {
    return node == ROOT ? roots[word] : trie.next(node, word);
  }

  /** The number of the first phrase that ends at a node; those of a node have numbers in a row. */
  public int phrasesFrom(int node) {
    return trie.phrases()[node];
  }

  /** The number after that of the last phrase that ends at a node. */
  public int phrasesTo(int node) {
    return trie.phrases()[node + 1];
  }

  /** Whether a phrase has a role. */
  public boolean hasRole(int phrase, Role role) {
    return (traits[phrase] & ROLE) == role.ordinal();
  }

  /** Whether a phrase has one of some roles. */
  public boolean hasRole(int phrase, RoleSet roles) {
    return (roles.bits() >>> (traits[phrase] & ROLE) & 1) != 0;
  }

  /** A phrase's role, as the bit of a {@link RoleSet}. */
  public long role(int phrase) {
    return 1L << (traits[phrase] & ROLE);
  }

  /** A phrase's role with its code, as one of {@link CodeBits}. */
  public long code(int phrase) {
    return 1L << (traits[phrase] >> ROLE_BITS + CONDITION_BITS); // a shift takes its last six bits
  }

  /** What a phrase's entry asks of the place and of what follows, as bits of {@link Condition}. */
  public int conditions(int phrase) {
    return traits[phrase] >> ROLE_BITS & CONDITIONS;
  }

  /** The entry that a phrase is a form of. */
  public LexiconEntry entry(int phrase) {
    return entries.get(trie.entries()[phrase]);
  }

  /** Whether a word alone is a phrase of any of some roles. */
  public boolean isPhrase(int word, RoleSet asked) {
    int node = roots[word];
    if (node == NONE) {
      return false;
    }
    for (int phrase = phrasesFrom(node); phrase < phrasesTo(node); phrase++) {
      if (hasRole(phrase, asked)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word alone is a phrase of a role and code. */
  public boolean isPhrase(int word, Role role, String code) {
    boolean may = (ends.openingCodes()[word] & CodeBits.bit(role, code)) != 0;
    int node = may ? roots[word] : NONE;
    if (node == NONE) {
      return false;
    }
    for (int phrase = phrasesFrom(node); phrase < phrasesTo(node); phrase++) {
      if (hasRole(phrase, role) && entry(phrase).code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  int[] frequencies() {
    return frequencies;
  }

  PhraseTrie trie() {
    return trie;
  }

  short[] traits() {
    return traits;
  }

  PhraseEnds ends() {
    return ends;
  }

  EntryTable entryTable() {
    return entries;
  }
}
