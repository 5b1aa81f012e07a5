extension ConstantRow {
  /// `Generated/Constants.h` of machrun.
  static func cConstants(_ constants: [ConstantRow], families: [Family]) -> String {
    var text = cHeader(from: "constants.tsv")
    text += """
      #pragma once

      #include <stdint.h>

      enum xnu_family {
          XNU_FAMILY_none,

      """
    for family in families { text += "    XNU_FAMILY_\(family.name),\n" }
    text += "    XNU_FAMILY_LIMIT\n};\n\n"
    for constant in constants {
      guard let value = constant.macos else { continue }
      text += "#define XNU_\(constant.name) \(cNumber(value))\n"
    }
    return text
  }

  /// `Generated/ConstantTable.c` of machrun: of each family the constants that macOS has, then Linux's own.
  static func cTable(_ constants: [ConstantRow], families: [Family]) -> String {
    let byFamily = Dictionary(grouping: constants, by: \.family)
    var text =
      cHeader(from: "constants.tsv") + """
        #if defined(__linux__) && defined(__x86_64__)
        #include "Translation/constants.h"

        """
    for family in families {
      text += "\nstatic const struct xnu_constant family_\(family.name)[] = {\n"
      for constant in byFamily[family.name] ?? [] {
        let both = constant.linux != nil && constant.macos != nil
        let systems = both ? "ON_BOTH" : constant.macos == nil ? "ON_LINUX" : "ON_MACOS"
        let note = family.name == "errno" ? cLiteral(constant.documentation ?? constant.name) : "0"
        text += "    {\(cLiteral(constant.name)), \(cNumber(constant.macos ?? 0)), "
        text += "\(cNumber(constant.linux ?? 0)), \(systems), \(note)},\n"
      }
      text += "};\n"
    }
    text += "\nconst struct xnu_constants xnu_families[XNU_FAMILY_LIMIT] = {\n"
    for family in families {
      text += "    [XNU_FAMILY_\(family.name)] = {\(cLiteral(family.name)), family_\(family.name), "
      text += "\(byFamily[family.name]?.count ?? 0)},\n"
    }
    return text + "};\n#endif\n"
  }
}
