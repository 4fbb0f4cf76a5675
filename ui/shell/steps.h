#pragma once

#include <QString>

#include <optional>

namespace polku {
struct HistoryStep;
}

namespace polku::ui {

class Desk;

/// A step of the history as a sentence in the screen's language.
QString stepSentence(const Desk &desk, const HistoryStep &step);
/// Whether there is a step to undo or redo that is of the view shown: a team takes back only what is its own.
bool canUndo(const Desk &desk);
bool canRedo(const Desk &desk);
/// 'Undo: Changed Stage of “Clean offices”', or just 'Undo' when there is nothing to undo.
QString undoText(const Desk &desk);
QString redoText(const Desk &desk);
/// The newest step as a sentence; empty for a new file.
QString newestSentence(const Desk &desk);
/// "Last changed by Anna Aho, 2 March 2026 14:05"; empty for a new file.
QString lastWriterText(const Desk &desk);

} // namespace polku::ui
