using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Configuration;

/// <summary>All settings that hold for one file, each with its origin.</summary>
/// <param name="rules">All rules.</param>
/// <param name="baseDirectory">The absolute folder that the paths of settings are relative to.</param>
internal sealed class ResolvedSettings(RuleNames rules, string baseDirectory)
{
    private readonly Dictionary<SettingSlot, Setting> _settings = [];

    /// <summary>Lays a section over what was set before.</summary>
    public void Add(ConfigurationLayer.Section section)
    {
        foreach (Setting setting in section.Settings)
        {
            if (setting.Value is null)
                _settings.Remove(setting.Slot);
            else
                _settings[setting.Slot] = setting;
        }
    }

    /// <summary>The settings as the driver asks for them.</summary>
    /// <param name="dictionaries">Loads the user's words.</param>
    /// <exception cref="ConfigurationException">They cannot be loaded.</exception>
    public DocumentSettings ToDocumentSettings(UserDictionaries dictionaries)
    {
        DocumentSettings defaults = DocumentSettings.Default;
        if (_settings.Count == 0 && rules.Rules.All(static rule => rule.Pack is null))
            return defaults;
        ImmutableDictionary<string, Severity>.Builder levels = defaults.Levels.ToBuilder();
        foreach (RuleDescriptor rule in rules.Rules)
        {
            Severity level = LevelOf(rule, out Setting? origin);
            // What is said of the rule itself counts though it is the default: it holds against '--select' for a rule in preview.
            bool isExplicit = origin is { Slot.Kind: SettingKind.RuleLevel, Value: not SettingValues.Default };
            if (isExplicit || rule.Pack is not null || level != defaults.GetLevel(rule))
                levels[rule.Id] = level;
        }

        ImmutableDictionary<string, string>.Builder options = defaults.Options.ToBuilder();
        string? profile = Find(SettingKind.Profile)?.Value;
        foreach ((RuleDescriptor rule, RuleOptionDescriptor option) in profile is null ? [] : OptionsOfProfiles())
            options[SettingKey.ForOption(rule, option).Target] = option.DefaultUnder(profile);
        foreach ((SettingSlot slot, Setting setting) in _settings)
        {
            if (slot.Kind == SettingKind.Option)
                options[slot.Target] = setting.Value!;
        }

        return new DocumentSettings
        {
            Levels = levels.ToImmutable(),
            Options = options.ToImmutable(),
            Dialect = Find(SettingKind.Dialect)?.Value is string dialect ? SettingValues.Dialects[dialect] : DefaultDialect(profile),
            Charset = Find(SettingKind.Charset)?.Value is string charset ? SettingValues.Charsets[charset] : defaults.Charset,
            Format = Find(SettingKind.Format)?.Value,
            Words = dictionaries.Load(Find(SettingKind.Dictionaries), Find(SettingKind.Words)),
        };
    }

    /// <summary>Every setting with its value and origin, in the order to print: the document's, the levels, the options.</summary>
    public ImmutableArray<EffectiveSetting> Explain()
    {
        var explained = ImmutableArray.CreateBuilder<EffectiveSetting>();
        Setting? profile = Find(SettingKind.Profile);
        explained.Add(Explain(new SettingSlot(SettingKind.Dialect), Find(SettingKind.Dialect), SettingValues.Dialects.NameOf(DefaultDialect(profile?.Value)), isOfProfile: profile is not null));
        explained.Add(Explain(SettingKind.Profile, SettingValues.Unset));
        explained.Add(Explain(SettingKind.Charset, "utf-8"));
        explained.Add(Explain(SettingKind.Format, SettingValues.Unset));
        explained.Add(Explain(SettingKind.Dictionaries, SettingValues.Unset));
        explained.Add(Explain(SettingKind.Words, SettingValues.Unset));
        explained.Add(Explain(SettingKind.RulePacks, SettingValues.Unset));
        foreach (RuleDescriptor rule in rules.Rules)
        {
            if (rule.Status == RuleStatus.Removed)
                continue;
            Severity level = LevelOf(rule, out Setting? origin);
            explained.Add(Explain(new SettingSlot(SettingKind.RuleLevel, rule.Id), SettingValues.Levels.NameOf(level), origin));
        }

        foreach (RuleDescriptor rule in rules.Rules)
        {
            if (rule.Status == RuleStatus.Removed)
                continue;
            foreach (RuleOptionDescriptor option in rule.Options)
            {
                SettingSlot slot = SettingKey.ForOption(rule, option);
                explained.Add(Explain(slot, _settings.GetValueOrDefault(slot), option.DefaultUnder(profile?.Value), profile is not null && HasValue(option, profile.Value)));
            }
        }

        return explained.ToImmutable();
    }

    private static EffectiveSetting Explain(SettingSlot slot, string value, Setting? origin) => new(SettingKey.Write(slot), value)
    {
        Path = origin?.Path,
        Line = origin?.Source.Line,
    };

    private static bool HasValue(RuleOptionDescriptor option, string? profile) =>
        option.Profiles.Any(pair => string.Equals(pair.Key, profile, StringComparison.Ordinal));

    /// <summary>A setting that a profile may give: what is set itself comes first, then the profile, then the default.</summary>
    private EffectiveSetting Explain(SettingSlot slot, Setting? origin, string otherwise, bool isOfProfile)
    {
        bool byProfile = origin is null && isOfProfile;
        Setting? source = byProfile ? Find(SettingKind.Profile) : origin;
        return Explain(slot, origin?.Value ?? otherwise, source) with { Profile = byProfile ? source!.Value : null };
    }

    private static Dialect DefaultDialect(string? profile) => profile is null ? DocumentSettings.Default.Dialect : Profiles.DialectOf(profile);

    private IEnumerable<(RuleDescriptor Rule, RuleOptionDescriptor Option)> OptionsOfProfiles() =>
        rules.Rules.SelectMany(static rule => rule.Options.Where(static option => !option.Profiles.IsEmpty).Select(option => (rule, option)));

    /// <summary>Whether the rule belongs to the product, or to a pack that is in force here.</summary>
    private bool IsOfPack(RuleDescriptor rule) => rule.Pack is null
        || (Find(SettingKind.RulePacks) is { Value: string value } setting
            && SettingReader.PacksOf(value, setting.Path, baseDirectory).Contains(rule.Pack, StringComparer.Ordinal));

    private EffectiveSetting Explain(SettingKind kind, string defaultValue)
    {
        Setting? origin = Find(kind);
        return Explain(new SettingSlot(kind), origin?.Value ?? defaultValue, origin);
    }

    private Setting? Find(SettingKind kind, string target = "") => _settings.GetValueOrDefault(new SettingSlot(kind, target));

    /// <summary>A rule's level: by its id, else by its category, else by what is set for all, whatever stands nearer.</summary>
    private Severity LevelOf(RuleDescriptor rule, out Setting? origin)
    {
        origin = Find(SettingKind.RuleLevel, rule.Id);
        // A wide setting speaks of the rules that are on: it must not bring in a rule whose false alarms are not measured.
        if (origin is null && rule.Status == RuleStatus.Stable)
            origin = Find(SettingKind.CategoryLevel, CategoryOf(rule)) ?? Find(SettingKind.AllLevels);
        Severity? configured = origin?.Value is string name ? SettingValues.Levels[name] : null;
        return rule.Status == RuleStatus.Removed || !IsOfPack(rule) ? Severity.None : configured ?? DocumentSettings.Default.GetLevel(rule);
    }

    // Two cards may spell one category in different cases; the configuration knows one spelling.
    private string CategoryOf(RuleDescriptor rule) =>
        rules.Categories.First(category => category.Equals(rule.Category, StringComparison.OrdinalIgnoreCase));
}
