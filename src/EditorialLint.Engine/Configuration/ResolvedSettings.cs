using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Configuration;

/// <summary>All settings that hold for one file, each with its origin.</summary>
internal sealed class ResolvedSettings(RuleNames rules)
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
        if (_settings.Count == 0)
            return defaults;
        ImmutableDictionary<string, Severity>.Builder levels = defaults.Levels.ToBuilder();
        foreach (RuleDescriptor rule in rules.Rules)
        {
            Severity level = LevelOf(rule, out Setting? origin);
            // What is said of the rule itself counts though it is the default: it holds against '--select' for a rule in preview.
            bool isExplicit = origin is { Slot.Kind: SettingKind.RuleLevel, Value: not SettingValues.Default };
            if (isExplicit || level != defaults.GetLevel(rule))
                levels[rule.Id] = level;
        }

        ImmutableDictionary<string, string>.Builder options = defaults.Options.ToBuilder();
        foreach ((SettingSlot slot, Setting setting) in _settings)
        {
            if (slot.Kind == SettingKind.Option)
                options[slot.Target] = setting.Value!;
        }

        return new DocumentSettings
        {
            Levels = levels.ToImmutable(),
            Options = options.ToImmutable(),
            Dialect = Find(SettingKind.Dialect)?.Value is string dialect ? SettingValues.Dialects[dialect] : defaults.Dialect,
            Charset = Find(SettingKind.Charset)?.Value is string charset ? SettingValues.Charsets[charset] : defaults.Charset,
            Format = Find(SettingKind.Format)?.Value,
            Words = dictionaries.Load(Find(SettingKind.Dictionaries), Find(SettingKind.Words)),
        };
    }

    /// <summary>Every setting with its value and origin, in the order to print: the document's, the levels, the options.</summary>
    public ImmutableArray<EffectiveSetting> Explain()
    {
        var explained = ImmutableArray.CreateBuilder<EffectiveSetting>();
        explained.Add(Explain(SettingKind.Dialect, SettingValues.Dialects.NameOf(DocumentSettings.Default.Dialect)));
        explained.Add(Explain(SettingKind.Charset, "utf-8"));
        explained.Add(Explain(SettingKind.Format, SettingValues.Unset));
        explained.Add(Explain(SettingKind.Dictionaries, SettingValues.Unset));
        explained.Add(Explain(SettingKind.Words, SettingValues.Unset));
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
                Setting? origin = _settings.GetValueOrDefault(slot);
                explained.Add(Explain(slot, origin?.Value ?? option.Default, origin));
            }
        }

        return explained.ToImmutable();
    }

    private static EffectiveSetting Explain(SettingSlot slot, string value, Setting? origin) => new(SettingKey.Write(slot), value)
    {
        Path = origin?.Path,
        Line = origin?.Source.Line,
    };

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
        return rule.Status == RuleStatus.Removed ? Severity.None : configured ?? DocumentSettings.Default.GetLevel(rule);
    }

    // Two cards may spell one category in different cases; the configuration knows one spelling.
    private string CategoryOf(RuleDescriptor rule) =>
        rules.Categories.First(category => category.Equals(rule.Category, StringComparison.OrdinalIgnoreCase));
}
