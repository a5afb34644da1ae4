namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>What the files say about the characters of every word and affix.</summary>
internal static class WordText
{
    /// <summary>Leaves out the ignored characters, and turns the text round for languages that are read from the end.</summary>
    internal static string Prepare(string text, AffixFile file)
    {
        if (file.Ignored.Length > 0 && text.AsSpan().ContainsAny(file.Ignored))
            text = string.Concat(text.Where(c => !file.Ignored.Contains(c)));
        return file.ComplexPrefixes ? Reverse(text) : text;
    }

    internal static string Reverse(string text) => string.Create(text.Length, text, static (reversed, source) =>
    {
        source.CopyTo(reversed);
        reversed.Reverse();
    });
}
