namespace EditorialLint.Engine.Configuration;

/// <summary>Finds the packs that configuration files name, before any file is chosen: a pack's rules must be known to read the rest.</summary>
/// <param name="store">Where configuration files are read from.</param>
public sealed class RulePackFinder(IConfigurationStore store)
{
    private const string FileName = ".editorconfig";

    /// <summary>The absolute paths that the configuration of some folders names, each once, in the order of the folders.</summary>
    /// <param name="folders">Absolute folders; those above each have a say, up to one whose file says <c>root = true</c>.</param>
    public IReadOnlyList<string> Find(IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var packs = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string start in folders)
        {
            for (string? folder = start; folder is not null && seen.Add(folder); folder = Path.GetDirectoryName(folder))
            {
                if (Read(folder) is not { } file)
                    continue;
                foreach (string pack in file.Sections.SelectMany(static section => section.Properties)
                    .Where(static property => property.Key == SettingKey.RulePacks && !property.IsUnset)
                    .SelectMany(property => Split(property.Value, folder)))
                {
                    if (!packs.Contains(pack, StringComparer.Ordinal))
                        packs.Add(pack);
                }

                if (file.IsRoot)
                    break;
            }
        }

        return packs;
    }

    /// <summary>The absolute paths that a value names.</summary>
    /// <param name="value">Paths with commas between.</param>
    /// <param name="folder">The absolute folder of the file that the value stands in.</param>
    internal static IEnumerable<string> Split(string value, string folder) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, folder)));

    private EditorConfigFile? Read(string folder)
    {
        try
        {
            return store.TryRead(Path.Combine(folder, FileName)) is string text ? EditorConfigFile.Parse(FileName, text) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reported when the settings are read.
            return null;
        }
    }
}
