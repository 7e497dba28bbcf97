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
rem Where JAVA_HOME names no release file, a Java that is too old says so itself.
if not defined JAVA_HOME goto archive
set "SOLIEU_RELEASE=%JAVA_HOME:"=%\release"
if not exist "%SOLIEU_RELEASE%" goto archive
set "SOLIEU_FEATURE="
for /f "usebackq tokens=2 delims==." %%V in (`findstr /b "JAVA_VERSION=" "%SOLIEU_RELEASE%"`) do set "SOLIEU_FEATURE=%%~V"
if not defined SOLIEU_FEATURE goto archive
set "SOLIEU_FEATURE=%SOLIEU_FEATURE:"=%"
if %SOLIEU_FEATURE% geq 17 goto archive
echo solieu: "%SOLIEU_JAVA%" is too old, and Java 17 or newer is needed: install one, or set JAVA_HOME to its folder>&2
exit /b 2

:archive
rem The class-data archive makes starts short. It fits only the Java and the place it was made for,
rem which the file beside it names; bin/solieu says more.
set "SOLIEU_ARCHIVE=%SOLIEU_LIB%\@project.build.finalName@.jsa"
set "SOLIEU_KEY=%SOLIEU_JAR%;%SOLIEU_JAVA%"
set "SOLIEU_MADE_FOR="
if exist "%SOLIEU_ARCHIVE%.key" set /p SOLIEU_MADE_FOR=<"%SOLIEU_ARCHIVE%.key"
if "%SOLIEU_MADE_FOR%"=="%SOLIEU_KEY%" goto run
if not exist "%SOLIEU_LIB%\solieu.classlist" goto run
rem Fails at once where lib cannot be written; then things go on without.
(echo %SOLIEU_KEY%)>"%SOLIEU_ARCHIVE%.key" 2>nul || goto run
"%SOLIEU_JAVA%" -Xshare:dump -XX:+UseG1GC "-XX:SharedClassListFile=%SOLIEU_LIB%\solieu.classlist" "-XX:SharedArchiveFile=%SOLIEU_ARCHIVE%" -cp "%SOLIEU_JAR%" >nul 2>&1 <nul

:run
set "SOLIEU_SHARE="
if exist "%SOLIEU_ARCHIVE%" set "SOLIEU_SHARE="-XX:SharedArchiveFile=%SOLIEU_ARCHIVE%""
"%SOLIEU_JAVA%" -Xlog:disable -Xlog:all=warning,cds=off,cds+dynamic=off,class+path=off:stderr -XX:+DisplayVMOutputToStderr -Xshare:auto %SOLIEU_SHARE% -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%SOLIEU_JAR%" @main.class@ %*
exit /b %ERRORLEVEL%
