namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>A line of a <c>.dic</c> file.</summary>
internal sealed class WordEntry(string word, string flags)
{
    internal string Word { get; } = word;

    internal string Flags { get; } = flags;

    /// <summary>The base form, where a <c>st:</c> field names another.</summary>
    internal string? Stem { get; init; }

    /// <summary>How the word sounds or is misspelled: its <c>ph:</c> fields.</summary>
    internal IReadOnlyList<string> Sounds { get; init; } = [];

    /// <summary>Whether this is the form with one capital of a word like <c>OpenOffice</c>, made so that all capitals can be read back.</summary>
    internal bool IsOnlyUpperCase { get; init; }

    /// <summary>The next word that is written alike.</summary>
    internal WordEntry? Next { get; set; }

    internal bool Has(char flag) => flag != '\0' && Flags.Contains(flag);
}
