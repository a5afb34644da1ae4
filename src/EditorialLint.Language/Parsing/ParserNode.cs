namespace EditorialLint.Language.Parsing;

/// <summary>A word while its sentence is parsed.</summary>
internal struct ParserNode
{
    /// <summary>The hashed form in small letters.</summary>
    internal uint Word;

    /// <summary>The hashed tag.</summary>
    internal uint Tag;

    /// <summary>The hashed form with its tag.</summary>
    internal uint WordTag;

    /// <summary>Index of the head; -1 for none yet.</summary>
    internal int Head;

    /// <summary>The outermost and the next dependent to the left, then to the right; the index of the outside node for none.</summary>
    internal int Left1, Left2, Right1, Right2;

    /// <summary>How many dependents there are on each side.</summary>
    internal byte LeftCount, RightCount;

    /// <summary>Which relations they have, one bit each of a hash.</summary>
    internal uint LeftSet, RightSet;

    /// <summary>By how much the choice of the head beat every other.</summary>
    internal int Margin;

    /// <summary>The closest that the parser came to giving the word a head before it did; <see cref="Transitions.SureMargin"/> for never.</summary>
    internal int Hesitation;

    /// <summary>By how much the tree beat the best one in which the word has another head.</summary>
    internal int Gap;

    /// <summary>The relation to the head.</summary>
    internal Relation Relation;

    /// <summary>The hashed relation; 0 for none yet.</summary>
    internal uint RelationHash;
}
