namespace EditorialLint.Language.Pronunciation;

/// <summary>The kind of sound that a word begins with, as far as its spelling tells.</summary>
public enum InitialSound
{
    /// <summary>Not known, or spoken both ways: <c>herb</c>, <c>historic</c>, <c>SQL</c>.</summary>
    Either,

    /// <summary>A vowel, as in <c>hour</c>, <c>FBI</c>, <c>8</c>: takes <c>an</c>.</summary>
    Vowel,

    /// <summary>A consonant, as in <c>unique</c>, <c>NATO</c>, <c>100</c>: takes <c>a</c>.</summary>
    Consonant,
}
