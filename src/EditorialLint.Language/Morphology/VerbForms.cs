namespace EditorialLint.Language.Morphology;

/// <summary>The forms of an English verb that a word may be.</summary>
[Flags]
public enum VerbForms
{
    /// <summary>No form of a verb.</summary>
    None = 0,

    /// <summary>As dictionaries list it, which is also the present tense but for the third person: <c>go</c>.</summary>
    Base = 1,

    /// <summary>Third person singular of the present tense: <c>goes</c>.</summary>
    ThirdPerson = 2,

    /// <summary>Past tense: <c>went</c>.</summary>
    Past = 4,

    /// <summary>Past participle: <c>gone</c>.</summary>
    Participle = 8,

    /// <summary>Gerund or present participle: <c>going</c>.</summary>
    Gerund = 16,
}
