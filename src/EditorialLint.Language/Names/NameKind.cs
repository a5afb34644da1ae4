namespace EditorialLint.Language.Names;

/// <summary>What a name stands for.</summary>
public enum NameKind
{
    /// <summary>A people, an event, an office, a work, or what the text does not show.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, party, agency, court, team or other body.</summary>
    Organisation,

    /// <summary>A country, city, street, river or other place.</summary>
    Place,
}
