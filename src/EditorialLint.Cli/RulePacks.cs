using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Cards;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>Reads the rule packs of a newsroom from the folders that its configuration names.</summary>
/// <param name="environment">Where the run starts.</param>
/// <param name="store">Reads configuration files.</param>
/// <param name="roots">What the command line names.</param>
internal sealed class RulePacks(RunEnvironment environment, IConfigurationStore store, RulePackRoots roots)
{
    // Vale's styles have some dozens of cards; a folder with more files is no pack but somebody's disk.
    private const int MostCards = 10_000;

    private const int MostBytes = 1 << 20;

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };

    /// <summary>The packs in force in the working folder, and at the paths that the command line names.</summary>
    /// <param name="builtIn">The rules that are there already.</param>
    public RulePackSet Load(ImmutableArray<RuleDescriptor> builtIn)
    {
        IReadOnlyList<string> packs = new RulePackFinder(store).Find(roots.Under(environment.WorkingDirectory));
        return packs.Count == 0 ? RulePackSet.None : Load(packs, builtIn);
    }

    /// <summary>Given packs, whatever the configuration says.</summary>
    /// <param name="paths">Absolute paths of folders or cards.</param>
    /// <param name="builtIn">The rules that are there already.</param>
    public RulePackSet Load(IEnumerable<string> paths, ImmutableArray<RuleDescriptor> builtIn) =>
        RulePackSet.Read(paths.Select(path => (path, Shown(path), ReadCards(path))), builtIn);

    private IReadOnlyList<RuleCardFile>? ReadCards(string path)
    {
        if (File.Exists(path))
            return (RuleCardFile[])[ReadCard(path)];
        if (!Directory.Exists(path))
            return null;
        return (RuleCardFile[])
        [
            .. Directory.EnumerateFiles(path, "*.yml", Everything).Take(MostCards).Order(StringComparer.Ordinal)
                // Vale keeps its word lists and settings beside the styles.
                .Where(file => !IsBeside(Path.GetRelativePath(path, file)))
                .Select(ReadCard),
        ];
    }

    private static bool IsBeside(string file) =>
        file.Split('/', '\\').SkipLast(1).Any(static folder => folder is "config" or "Vocab" or "lexicons" || folder.StartsWith('.'));

    /// <summary>A card that cannot be read is an empty one, whose problem then has its path.</summary>
    private RuleCardFile ReadCard(string path)
    {
        var file = new FileInfo(path);
        string text = RegularFile.Is(file) && file.Length <= MostBytes ? File.ReadAllText(path, Encoding.UTF8) : "";
        return new RuleCardFile(path, text) { Shown = Shown(path) };
    }

    private string Shown(string path) => Path.GetRelativePath(environment.WorkingDirectory, path).Replace(Path.DirectorySeparatorChar, '/');
}
