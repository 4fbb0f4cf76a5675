#pragma once

#include <string>
#include <string_view>

namespace polku::publish {

/// Marks everything in a page's content that lies outside the document's structure (running footers, rules,
/// backgrounds) as an artifact, so that nobody is read it. `content` is a page's content as Cairo writes it, unpacked.
std::string markArtifacts(std::string_view content);

} // namespace polku::publish
