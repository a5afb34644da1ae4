using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Configuration;

/// <summary>A key, understood.</summary>
/// <param name="Slot">What it sets.</param>
/// <param name="Option">The option that it sets, which knows its values; null for every other key.</param>
internal sealed record SettingKey(SettingSlot Slot, RuleOptionDescriptor? Option = null)
{
    /// <summary>EditorConfig's own key for the encoding.</summary>
    public const string Charset = "charset";

    /// <summary>The key for the variety of English.</summary>
    public const string Dialect = "editorial_dialect";

    /// <summary>The key for the format.</summary>
    public const string Format = "editorial_format";

    /// <summary>The key for further dictionaries.</summary>
    public const string Dictionaries = "editorial_dictionary";

    /// <summary>The key for word lists.</summary>
    public const string Words = "editorial_words";

    /// <summary>The key for rule packs.</summary>
    public const string RulePacks = "editorial_rule_packs";

    /// <summary>The key for the profile.</summary>
    public const string Profile = "editorial_profile";

    /// <summary>The key for the level of all rules.</summary>
    public const string AllLevels = "editorial_diagnostic.severity";

    /// <summary>What keys for a level begin with.</summary>
    public const string LevelPrefix = "editorial_diagnostic.";

    /// <summary>What keys for a level end in.</summary>
    public const string LevelSuffix = ".severity";

    /// <summary>What tells a category from a rule.</summary>
    public const string CategoryPrefix = "category-";

    /// <summary>What keys for an option begin with.</summary>
    public const string OptionPrefix = "editorial_option.";

    /// <summary>The key that sets a slot, in the spelling to print.</summary>
    public static string Write(SettingSlot slot) => slot.Kind switch
    {
        SettingKind.Dialect => Dialect,
        SettingKind.Format => Format,
        SettingKind.Charset => Charset,
        SettingKind.Dictionaries => Dictionaries,
        SettingKind.Words => Words,
        SettingKind.RulePacks => RulePacks,
        SettingKind.Profile => Profile,
        SettingKind.AllLevels => AllLevels,
        SettingKind.CategoryLevel => LevelPrefix + CategoryPrefix + slot.Target + LevelSuffix,
        SettingKind.RuleLevel => LevelPrefix + slot.Target + LevelSuffix,
        _ => OptionPrefix + slot.Target,
    };

    /// <summary>The slot of a rule's option; its target is the option's key in <see cref="DocumentSettings.Options"/>.</summary>
    public static SettingSlot ForOption(RuleDescriptor rule, RuleOptionDescriptor option) =>
        new(SettingKind.Option, $"{rule.Name}.{option.Name}");
}
