using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Configuration;

/// <summary>Settings from the <c>.editorconfig</c> files in a file's folder and those above it.</summary>
/// <remarks>
/// Files are looked for upwards until one says <c>root = true</c>. Of two settings of one thing the nearer file's holds,
/// and within a file the later one. A level set for a rule beats one set for its category, and that beats one set for
/// all, whichever stands nearer, as in Roslyn. Every file is read once.
/// </remarks>
public sealed class EditorConfigSettingsProvider : ISettingsProvider
{
    private const string FileName = ".editorconfig";

    private readonly IConfigurationStore _store;
    private readonly string _baseDirectory;
    private readonly RuleNames _rules;
    private readonly SettingReader _reader;
    private readonly UserDictionaries _dictionaries;
    private readonly RulePackSet _packs;
    private readonly ConcurrentDictionary<string, Lazy<Folder>> _folders = new(StringComparer.Ordinal);

    /// <summary>Creates a provider.</summary>
    /// <param name="store">Where the files are read from.</param>
    /// <param name="baseDirectory">The absolute folder that relative paths start from and that reported paths are relative to.</param>
    /// <param name="catalogue">All rules there are, removed ones included.</param>
    /// <param name="formats">The names that <c>editorial_format</c> may have.</param>
    /// <param name="dictionaryFolders">Where dictionaries are found by the name of their language.</param>
    /// <param name="packs">The rule packs that were read; their rules are in the catalogue.</param>
    public EditorConfigSettingsProvider(
        IConfigurationStore store,
        string baseDirectory,
        ImmutableArray<RuleDescriptor> catalogue,
        ImmutableArray<string> formats,
        ImmutableArray<string> dictionaryFolders = default,
        RulePackSet? packs = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(baseDirectory);
        _store = store;
        _baseDirectory = baseDirectory;
        _rules = new RuleNames(catalogue);
        _packs = packs ?? RulePackSet.None;
        _reader = new SettingReader(_rules, formats, _packs, baseDirectory);
        _dictionaries = new UserDictionaries(store, baseDirectory, dictionaryFolders.IsDefault ? [] : dictionaryFolders);
    }

    /// <inheritdoc/>
    public DocumentSettings GetSettings(string path)
    {
        ImmutableArray<ConfigurationLayer.Section> sections = Match(path, out Folder folder, out string key);
        ThrowIfAny(ProblemsOf(sections, folder));
        // Most files of a folder match the same sections, and then share their settings.
        return folder.Settings.GetOrAdd(
            key,
            static (_, matched) => matched.Provider.Resolve(matched.Sections).ToDocumentSettings(matched.Provider._dictionaries),
            (Provider: this, Sections: sections));
    }

    /// <summary>Every setting in force for a file, with where it came from, in the order to print.</summary>
    /// <param name="path">Absolute or relative to the base folder.</param>
    /// <exception cref="ConfigurationException">A configuration file on the way is broken.</exception>
    public ImmutableArray<EffectiveSetting> Explain(string path)
    {
        ImmutableArray<ConfigurationLayer.Section> sections = Match(path, out Folder folder, out _);
        ThrowIfAny(ProblemsOf(sections, folder));
        return Resolve(sections).Explain();
    }

    /// <summary>Reads the configuration of several files, so that a run can stop before it has checked any.</summary>
    /// <param name="paths">Absolute or relative to the base folder.</param>
    /// <exception cref="ConfigurationException">Configuration files are broken; holds the problems of all of them, each once.</exception>
    public void Validate(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ThrowIfAny(paths.SelectMany(path => ProblemsOf(Match(path, out Folder folder, out _), folder)).Distinct());
    }

    private ResolvedSettings Resolve(ImmutableArray<ConfigurationLayer.Section> sections)
    {
        var resolved = new ResolvedSettings(_rules, _baseDirectory);
        foreach (ConfigurationLayer.Section section in sections)
            resolved.Add(section);
        return resolved;
    }

    private static void ThrowIfAny(IEnumerable<ToolNotification> problems)
    {
        ImmutableArray<ToolNotification> all = [.. problems];
        if (!all.IsEmpty)
            throw new ConfigurationException(all);
    }

    // A card that cannot be read is a rule that does not run, wherever it was meant for.
    private IEnumerable<ToolNotification> ProblemsOf(ImmutableArray<ConfigurationLayer.Section> sections, Folder folder) =>
        _packs.Problems.Concat(folder.Problems).Concat(sections.SelectMany(static section => section.Problems));

    private ImmutableArray<ConfigurationLayer.Section> Match(string path, out Folder folder, out string key)
    {
        ArgumentNullException.ThrowIfNull(path);
        string fullPath = Path.GetFullPath(path, _baseDirectory);
        folder = GetFolder(Path.GetDirectoryName(fullPath) ?? fullPath);
        return folder.Match(fullPath, out key);
    }

    private Folder GetFolder(string directory) =>
        _folders.GetOrAdd(directory, static (key, provider) => new Lazy<Folder>(() => provider.ReadFolder(key)), this).Value;

    private Folder ReadFolder(string directory)
    {
        ConfigurationLayer? layer = ReadLayer(directory);
        ImmutableArray<ConfigurationLayer> above =
            layer is { IsRoot: true } || Path.GetDirectoryName(directory) is not string parent ? [] : GetFolder(parent).Layers;
        return new Folder(layer is null ? above : above.Add(layer));
    }

    private ConfigurationLayer? ReadLayer(string directory)
    {
        string path = Path.Combine(directory, FileName);
        string shown = Path.GetRelativePath(_baseDirectory, path).Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            return _store.TryRead(path) is string text
                ? ConfigurationLayer.Read(directory, EditorConfigFile.Parse(shown, text), _reader)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ConfigurationLayer.Unreadable(directory, shown, exception.Message);
        }
    }

    /// <summary>The layers in force in a folder, the farthest first, and the settings that came of them so far.</summary>
    private sealed class Folder(ImmutableArray<ConfigurationLayer> layers)
    {
        public ImmutableArray<ConfigurationLayer> Layers { get; } = layers;

        public ImmutableArray<ToolNotification> Problems { get; } = [.. layers.SelectMany(static layer => layer.Problems)];

        /// <summary>Settings by the sections that matched.</summary>
        public ConcurrentDictionary<string, DocumentSettings> Settings { get; } = new(StringComparer.Ordinal);

        public ImmutableArray<ConfigurationLayer.Section> Match(string fullPath, out string key)
        {
            var matched = ImmutableArray.CreateBuilder<ConfigurationLayer.Section>();
            var numbers = new List<string>();
            int number = 0;
            foreach (ConfigurationLayer layer in Layers)
            {
                string path = Path.GetRelativePath(layer.Directory, fullPath).Replace(Path.DirectorySeparatorChar, '/');
                foreach (ConfigurationLayer.Section section in layer.Sections)
                {
                    number++;
                    if (!section.Glob.IsMatch(path))
                        continue;
                    matched.Add(section);
                    numbers.Add(number.ToString(CultureInfo.InvariantCulture));
                }
            }

            key = string.Join(',', numbers);
            return matched.ToImmutable();
        }
    }
}
