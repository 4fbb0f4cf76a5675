#pragma once

namespace polku {

/// Makes the compiled-in files (":/catalogue/…", ":/sql/…", ":/icons/…", ":/translations/…") readable.
/// A static library's resources are dropped by the linker unless somebody asks for them; every main() does, first.
void initialiseResources();

} // namespace polku
