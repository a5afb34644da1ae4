using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Spelling.Hunspell;

namespace EditorialLint.Engine.Configuration;

/// <summary>Loads the word lists and dictionaries that the configuration names, each combination once.</summary>
/// <param name="store">Where they are read from.</param>
/// <param name="baseDirectory">The absolute folder that paths are reported relative to.</param>
/// <param name="folders">Where dictionaries are found by the name of their language.</param>
internal sealed class UserDictionaries(IConfigurationStore store, string baseDirectory, ImmutableArray<string> folders)
{
    private readonly ConcurrentDictionary<(string?, string?, string), UserDictionary> _loaded = new();

    /// <summary>The words that two settings name; null where neither is set.</summary>
    /// <exception cref="ConfigurationException">A file is missing or malformed.</exception>
    public UserDictionary? Load(Setting? dictionaries, Setting? words)
    {
        if (dictionaries?.Value is null && words?.Value is null)
            return null;
        string folder = $"{dictionaries?.Path}|{words?.Path}";
        return _loaded.GetOrAdd((dictionaries?.Value, words?.Value, folder), _ => new UserDictionary(
            Split(words).Select(name => ReadList(words!, name)).ToArray(), [.. Split(dictionaries).Select(name => ReadDictionary(dictionaries!, name))]));
    }

    private static string[] Split(Setting? setting) =>
        setting?.Value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private string ReadList(Setting setting, string name)
    {
        byte[] bytes = Read(setting, PathOf(setting, name)) ?? throw Problem(setting, $"there is no word list '{name}'; name one relative to this file's folder");
        if (bytes.Length > HunspellReader.MaximumBytes)
            throw Problem(setting, $"the word list '{name}' is larger than {HunspellReader.MaximumBytes >> 20} MB");
        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0))
            throw Problem(setting, $"the word list '{name}' is not in UTF-8; save it anew in that encoding");
        return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
    }

    private HunspellDictionary ReadDictionary(Setting setting, string name)
    {
        foreach (string path in CandidatesOf(setting, name))
        {
            if (Read(setting, path + ".dic") is not { } words)
                continue;
            byte[] affixes = Read(setting, path + ".aff") ?? throw Problem(setting, $"the dictionary '{name}' lacks its file {Path.GetFileName(path)}.aff");
            HunspellReading reading = HunspellReader.Read(Shown(path + ".aff"), affixes, Shown(path + ".dic"), words);
            return reading.Dictionary ?? throw Problem(setting, reading.Problem!.ToString());
        }

        throw Problem(setting, $"there is no dictionary '{name}'; name a .dic file relative to this file's folder, or a language that is installed");
    }

    /// <summary>Where the files of a dictionary may be, without their endings.</summary>
    private IEnumerable<string> CandidatesOf(Setting setting, string name)
    {
        if (name.EndsWith(".dic", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".aff", StringComparison.OrdinalIgnoreCase))
            return [PathOf(setting, name[..^4])];
        return folders.SelectMany(folder => (string[])[Path.Combine(folder, name), Path.Combine(folder, name.Replace('-', '_'))]).Distinct();
    }

    private string PathOf(Setting setting, string name) =>
        Path.GetFullPath(name, Path.GetDirectoryName(Path.GetFullPath(setting.Path, baseDirectory)) ?? baseDirectory);

    private byte[]? Read(Setting setting, string path)
    {
        try
        {
            return store.TryReadBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Problem(setting, $"'{Shown(path)}' cannot be read: {exception.Message}");
        }
    }

    private string Shown(string path) => Path.GetRelativePath(baseDirectory, path).Replace(Path.DirectorySeparatorChar, '/');

    private static ConfigurationException Problem(Setting setting, string text) =>
        new([new ToolNotification("invalid-configuration", Severity.Error, text) { Path = setting.Path, Line = setting.Source.Line, IsConfiguration = true }]);
}
