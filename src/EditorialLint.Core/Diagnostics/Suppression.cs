using EditorialLint.Core.Text;

namespace EditorialLint.Core.Diagnostics;

/// <summary>A comment in the text that keeps a diagnostic from being reported.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Justification">The reason that it gives, or null.</param>
public sealed record Suppression(Location Comment, string? Justification);
