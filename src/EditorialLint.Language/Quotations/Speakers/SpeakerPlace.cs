namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Where a possible speaker stands, seen from the quotation.</summary>
internal enum SpeakerPlace : byte
{
    /// <summary>Before it, in its sentence.</summary>
    Before,

    /// <summary>Behind it, in its sentence.</summary>
    Behind,

    /// <summary>In a sentence before it, in its paragraph.</summary>
    SentenceBefore,

    /// <summary>In a sentence behind it, in its paragraph.</summary>
    SentenceBehind,

    /// <summary>In the paragraph before.</summary>
    ParagraphBefore,

    /// <summary>In the paragraph behind.</summary>
    ParagraphBehind,

    /// <summary>Farther off: the speaker of the quotation before.</summary>
    Carried,
}
