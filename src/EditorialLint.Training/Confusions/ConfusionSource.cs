namespace EditorialLint.Training.Confusions;

/// <summary>The kinds of text that confusions are learned from.</summary>
internal enum ConfusionSource
{
    /// <summary>News articles: edited, and like the texts that will be read.</summary>
    News,

    /// <summary>Treebanks, of which a part was never edited and holds such errors itself.</summary>
    Treebank,

    /// <summary>Speeches as a government publishes them.</summary>
    Speech,
}
