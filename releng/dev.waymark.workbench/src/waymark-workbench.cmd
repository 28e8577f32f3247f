@echo off
rem Starts the Waymark workbench of this folder with the Java of JAVA_HOME, or else of the PATH. Arguments go to
rem Eclipse, such as: -data FOLDER, the workspace.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo waymark: there is no Java; install a JDK 17 or later, or set JAVA_HOME to one. 1>&2
  exit /b 127
)
set "WORKSPACE=-data "%USERPROFILE%\Waymark""
echo %* | findstr /c:"-data" >nul && set "WORKSPACE="
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
:start
"%JAVA%" -Xmx2g -Dosgi.requiredJavaVersion=17 -jar "%LAUNCHER%" %WORKSPACE% %*
rem The workbench asks to be started again, for a new theme say, by this status.
if %errorlevel% equ 23 goto start
exit /b %errorlevel%
