using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Baselines;

/// <summary>A piece of an article as it was when a baseline recorded it.</summary>
/// <param name="Start">Position of its first code unit.</param>
/// <param name="End">Position just behind its last code unit.</param>
/// <param name="Text">The piece, or its beginning.</param>
public sealed record BaselineExcerpt(LinePosition Start, LinePosition End, string Text);
