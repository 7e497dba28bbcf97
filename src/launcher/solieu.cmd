@echo off
rem Starts solieu on Windows.
rem
rem   JAVA_HOME   the Java to use; without it, the java on PATH
rem   JAVA_OPTS   options for the JVM, parted by spaces (-Xmx4g)
rem
rem What bin/solieu does and this cannot: cmd does not know whether a stream is a console, so the
rem program is not told and takes it for none. The code page stays as it is: names of files in a
rem folder can hold any letter, but an argument only letters of the system's own code page, for that
rem is all that Java gets to see of it; -Dsun.jnu.encoding would spoil even these.
rem
rem No delayed expansion: it would take exclamation marks out of paths and arguments.
setlocal DisableDelayedExpansion EnableExtensions

for %%I in ("%~dp0..\lib") do set "SOLIEU_LIB=%%~fI"
set "SOLIEU_JAR=%SOLIEU_LIB%\@project.build.finalName@.jar"
if not exist "%SOLIEU_JAR%" (
  echo solieu: "%SOLIEU_JAR%" is missing: unpack the release anew, all of it>&2
  exit /b 2
)

set "SOLIEU_JAVA=java.exe"
if defined JAVA_HOME goto home
where /q java.exe
if not errorlevel 1 goto version
echo solieu: no Java found: install Java 17 or newer and put it on PATH, or set JAVA_HOME to its folder>&2
exit /b 2
:home
rem Quotes within JAVA_HOME are a common slip.
set "SOLIEU_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%SOLIEU_JAVA%" goto version
echo solieu: JAVA_HOME is "%JAVA_HOME:"=%", where there is no bin\java.exe: set it to the folder of a Java 17 or newer, or unset it>&2
exit /b 2

:version
rem From the file that every JDK has. A java found on PATH says itself when it is too old.
set "SOLIEU_VERSION="
if not defined JAVA_HOME goto archive
set "SOLIEU_RELEASE=%JAVA_HOME:"=%\release"
if not exist "%SOLIEU_RELEASE%" goto archive
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%SOLIEU_RELEASE%"`) do set "SOLIEU_VERSION=%%~V"
if not defined SOLIEU_VERSION goto archive
for /f "delims=." %%F in ("%SOLIEU_VERSION%") do set "SOLIEU_FEATURE=%%F"
if %SOLIEU_FEATURE% geq 17 goto archive
echo solieu: "%SOLIEU_JAVA%" is Java %SOLIEU_VERSION%, and 17 or newer is needed: install one, or set JAVA_HOME to its folder>&2
exit /b 2

:archive
rem The class-data archive makes starts short. It fits only the Java, the place and the build it was
rem made for, which the file beside it names; bin/solieu says more.
set "SOLIEU_ARCHIVE=%SOLIEU_LIB%\@project.build.finalName@.jsa"
set "SOLIEU_CLASSES=%SOLIEU_LIB%\solieu.classlist"
if not exist "%SOLIEU_CLASSES%" goto run
for /f "usebackq delims=" %%L in ("%SOLIEU_CLASSES%") do set "SOLIEU_BUILD=%%L" & goto key
:key
set "SOLIEU_KEY=%SOLIEU_JAR%;%SOLIEU_JAVA%;%SOLIEU_VERSION%;%SOLIEU_BUILD%"
set SOLIEU_MADE_FOR=""
if exist "%SOLIEU_ARCHIVE%.key" set /p SOLIEU_MADE_FOR=<"%SOLIEU_ARCHIVE%.key"
if %SOLIEU_MADE_FOR%=="%SOLIEU_KEY%" goto run
rem Where lib cannot be written, things go on without. The key is in quotes, as folders may be named
rem "A & B (old)".
if exist "%SOLIEU_ARCHIVE%" del /f /q "%SOLIEU_ARCHIVE%" >nul 2>&1
(>"%SOLIEU_ARCHIVE%.key" echo "%SOLIEU_KEY%") 2>nul || goto run
"%SOLIEU_JAVA%" -Xshare:dump -XX:+UseG1GC "-XX:SharedClassListFile=%SOLIEU_CLASSES%" "-XX:SharedArchiveFile=%SOLIEU_ARCHIVE%.new" -cp "%SOLIEU_JAR%" >nul 2>&1 <nul && move /y "%SOLIEU_ARCHIVE%.new" "%SOLIEU_ARCHIVE%" >nul 2>&1

:run
set "SOLIEU_SHARE="
if exist "%SOLIEU_ARCHIVE%" set "SOLIEU_SHARE="-XX:SharedArchiveFile=%SOLIEU_ARCHIVE%""
"%SOLIEU_JAVA%" -Xlog:disable -Xlog:all=warning,cds=off,cds+dynamic=off,class+path=off:stderr -XX:+DisplayVMOutputToStderr -XX:FreqInlineSize=100 -XX:InlineSmallCode=700 -XX:MaxInlineLevel=9 -Xshare:auto %SOLIEU_SHARE% -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%SOLIEU_JAR%" @main.class@ %*
exit /b %ERRORLEVEL%
