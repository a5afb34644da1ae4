namespace EditorialLint.Engine.Configuration;

internal enum SettingKind
{
    /// <summary>The level of all rules.</summary>
    AllLevels,

    /// <summary>The level of a category's rules.</summary>
    CategoryLevel,

    /// <summary>The level of one rule.</summary>
    RuleLevel,

    /// <summary>An option of a rule.</summary>
    Option,

    /// <summary>The variety of English.</summary>
    Dialect,

    /// <summary>The encoding.</summary>
    Charset,

    /// <summary>The format's name.</summary>
    Format,

    /// <summary>Further dictionaries.</summary>
    Dictionaries,

    /// <summary>Word lists.</summary>
    Words,

    /// <summary>Rule packs.</summary>
    RulePacks,

    /// <summary>The manner of a news house: a set of option values.</summary>
    Profile,
}
