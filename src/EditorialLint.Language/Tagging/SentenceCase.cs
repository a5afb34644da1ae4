namespace EditorialLint.Language.Tagging;

/// <summary>What capitals mean in a sentence.</summary>
internal enum SentenceCase
{
    /// <summary>They mark names and beginnings.</summary>
    Plain,

    /// <summary>Nearly every word has one, as in headlines: they mean nothing.</summary>
    Title,

    /// <summary>There is nothing else: they mean nothing.</summary>
    Upper,
}
