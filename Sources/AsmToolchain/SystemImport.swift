// FilePath, FileDescriptor and Errno: the system's own on a Mac, where Subprocess takes those, and
// the package's elsewhere. Exported once, so that no other file needs the condition.
#if canImport(System)
@_exported import System
#else
@_exported import SystemPackage
#endif
