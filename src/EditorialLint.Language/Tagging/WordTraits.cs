namespace EditorialLint.Language.Tagging;

/// <summary>What the tagger and the parser see of one word: hashes, ready to be mixed into features.</summary>
internal struct WordTraits
{
    /// <summary>The form, digits folded to 0; small letters only where the sentence's capitals mean nothing.</summary>
    internal uint Form;

    /// <summary>The form in small letters.</summary>
    internal uint Lower;

    internal uint Suffix1, Suffix2, Suffix3, Suffix4;

    internal uint Prefix1, Prefix2, Prefix3;

    /// <summary>Capitals, digits, hyphens, the place in the sentence and the sentence's own case.</summary>
    internal uint Shape;

    /// <summary>Capitals alone, for neighbours.</summary>
    internal uint Case;

    /// <summary>The tags that the treebanks give the word; 0 for a rare one.</summary>
    internal uint Class;

    /// <summary>The tags that the lexicon gives the form as it stands.</summary>
    internal uint LexiconForm;

    /// <summary>The tags that the lexicon gives the form in small letters.</summary>
    internal uint LexiconLower;

    /// <summary>In which casings the spelling dictionary lists the word.</summary>
    internal uint Casings;

    /// <summary>Which inflections of a rare word's stem the spelling dictionary lists.</summary>
    internal uint Paradigm;
}
