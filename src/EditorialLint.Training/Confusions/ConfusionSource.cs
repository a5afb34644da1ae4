namespace EditorialLint.Training.Confusions;

/// <summary>The kinds of text that confusions are learned from.</summary>
internal enum ConfusionSource
{
    /// <summary>News articles: edited, and like the texts that will be read.</summary>
    News,

    /// <summary>Other edited texts.</summary>
    Edited,

    /// <summary>Reviews, mails and weblogs, which hold such errors themselves.</summary>
    Unedited,

    /// <summary>Texts so old that only their grammar is learned.</summary>
    Old,
}
