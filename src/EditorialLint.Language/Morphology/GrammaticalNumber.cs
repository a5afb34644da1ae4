namespace EditorialLint.Language.Morphology;

/// <summary>Whether a word stands for one or for several.</summary>
public enum GrammaticalNumber
{
    /// <summary>The form does not tell, or goes with verbs of either number.</summary>
    Unknown,

    /// <summary>One: <c>report</c>, <c>he</c>.</summary>
    Singular,

    /// <summary>Several: <c>reports</c>, <c>they</c>.</summary>
    Plural,
}
