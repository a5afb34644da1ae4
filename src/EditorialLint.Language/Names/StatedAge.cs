using EditorialLint.Core.Text;

namespace EditorialLint.Language.Names;

/// <summary>An age that a text gives a person: <c>Ruiz, 41,</c>.</summary>
/// <param name="Years">The age.</param>
/// <param name="Span">The place of the number.</param>
public readonly record struct StatedAge(int Years, TextSpan Span);
