/// The text that people may want to edit without knowing Swift, embedded in the binary.
public enum TemplateText {
  /// The comment at the top of every emitted file.
  public static let banner = Template(String(decoding: PackageResources.banner_txt, as: UTF8.self))
  /// The order of the parts of a source file.
  public static let source = Template(String(decoding: PackageResources.source_txt, as: UTF8.self))
  /// The script that goes with emitted sources.
  public static let build = Template(String(decoding: PackageResources.build_txt, as: UTF8.self))
  /// The parts of `defines.s`.
  public static let defines = Template(String(decoding: PackageResources.defines_txt, as: UTF8.self))
  /// `Package.swift` of a package of one's own.
  public static let package = Template(String(decoding: PackageResources.package_txt, as: UTF8.self))
  /// The first program of a package of one's own.
  public static let program = Template(String(decoding: PackageResources.program_txt, as: UTF8.self))
}
