@_exported import AsmPlatform
@_exported import AsmProgram
@_exported import AsmX86
