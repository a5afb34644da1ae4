namespace EditorialLint.Core.Analysis;

/// <summary>The variety of English that a text is edited in.</summary>
public enum Dialect
{
    /// <summary>American English, <c>en-US</c>.</summary>
    American,

    /// <summary>British English, <c>en-GB</c>.</summary>
    British,

    /// <summary>Canadian English, <c>en-CA</c>.</summary>
    Canadian,

    /// <summary>Australian English, <c>en-AU</c>.</summary>
    Australian,
}
