namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>What a possible speaker is.</summary>
internal enum NounClass : byte
{
    /// <summary><c>he</c>, <c>she</c>.</summary>
    Person,

    /// <summary><c>they</c>.</summary>
    They,

    /// <summary><c>I</c>, <c>we</c>.</summary>
    First,

    /// <summary><c>it</c>, <c>you</c>, <c>this</c>.</summary>
    It,

    /// <summary><c>who</c>, <c>which</c>, <c>that</c>.</summary>
    Relative,

    /// <summary><c>some</c>, <c>one</c>, <c>everyone</c>.</summary>
    Indefinite,

    /// <summary><c>his</c>, <c>her</c>, and objects such as <c>him</c>.</summary>
    Oblique,

    /// <summary>A name of several words, or with a title or a known given name.</summary>
    FullName,

    /// <summary>Another name.</summary>
    Name,

    /// <summary>A common noun of a person.</summary>
    PersonNoun,

    /// <summary>A common noun of what is said or written.</summary>
    UtteranceNoun,

    /// <summary>A common noun in the plural.</summary>
    PluralNoun,

    /// <summary>Another common noun.</summary>
    Noun,

    /// <summary>A day, a month, a time.</summary>
    Time,
}
