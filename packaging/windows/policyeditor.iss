; The installer for Windows: Inno Setup 6, called by packaging/package.py windows, which names
; Version, Program (the frozen folder, MinGit inside) and Icon.  Needs no administrator.
[Setup]
AppId={{6B0C6E59-3C0C-4C5D-9C0B-5C7E1B7F2A41}
AppName=Policy Editor
AppVersion={#Version}
AppPublisher=Policy Editor developers
DefaultDirName={autopf}\Policy Editor
DefaultGroupName=Policy Editor
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=policyeditor-{#Version}-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\policyeditor.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Policy Editor"; Filename: "{app}\policyeditor.exe"; AppUserModelID: "org.policyeditor.PolicyEditor"
Name: "{autodesktop}\Policy Editor"; Filename: "{app}\policyeditor.exe"; Tasks: desktopicon

[Registry]
; "Open with" for Markdown files; what opens them by default stays as it is.
Root: HKA; Subkey: "Software\Classes\policyeditor.md"; ValueType: string; ValueData: "Markdown policy"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\policyeditor.md\DefaultIcon"; ValueType: string; ValueData: "{app}\policyeditor.exe,0"
Root: HKA; Subkey: "Software\Classes\policyeditor.md\shell\open\command"; ValueType: string; ValueData: """{app}\policyeditor.exe"" open ""%1"""
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "policyeditor.md"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.markdown\OpenWithProgids"; ValueType: string; ValueName: "policyeditor.md"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\policyeditor.exe"; Description: "{cm:LaunchProgram,Policy Editor}"; Flags: nowait postinstall skipifsilent
