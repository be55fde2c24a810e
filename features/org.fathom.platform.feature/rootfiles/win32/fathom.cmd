@echo off
rem Fathom: "fathom" opens the workbench, "fathom FOLDER" opens it on a study, "fathom COMMAND ..." runs the command line.
setlocal
set "DIR=%~dp0"
set JAVA=java
set JAVAW=javaw
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME set "JAVAW=%JAVA_HOME%\bin\javaw"
if exist "%DIR%jre\bin\java.exe" set "JAVA=%DIR%jre\bin\java"
if exist "%DIR%jre\bin\javaw.exe" set "JAVAW=%DIR%jre\bin\javaw"
for %%f in ("%DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "JAR=%%f"
if "%~1"=="" goto workbench
if exist "%~1\study.fathom" goto study
"%JAVA%" -XX:TieredStopAtLevel=1 -Xss4m -Djava.awt.headless=true -Dlog4j2.StatusLogger.level=OFF -cp "%DIR%plugins\*" org.fathom.cli.FathomMain %*
exit /b %errorlevel%
:study
set STUDY=-study "%~f1"
:workbench
set NL=
set LANGUAGE=
if exist "%USERPROFILE%\.fathom\language" set /p LANGUAGE=<"%USERPROFILE%\.fathom\language"
if defined LANGUAGE set NL=-nl %LANGUAGE%
start "" /wait "%JAVAW%" -Xms256m -Xmn128m -Xmx2g -Xss4m -Dlog4j2.StatusLogger.level=OFF -jar "%JAR%" -name Fathom %NL% %STUDY%
if %errorlevel%==23 goto workbench
exit /b %errorlevel%
