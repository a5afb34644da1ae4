namespace EditorialLint.Language.Words;

/// <summary>A word's place in a text.</summary>
/// <param name="Start">Offset in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units, at least one.</param>
internal readonly record struct WordRange(int Start, int Length)
{
    internal ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
