using System.Collections.Immutable;

namespace EditorialLint.Cli;

/// <summary>The folders where systems keep the dictionaries of Hunspell.</summary>
internal static class DictionaryFolders
{
    /// <summary>What <c>DICPATH</c> names, then the usual places.</summary>
    public static ImmutableArray<string> OfSystem()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] named = (Environment.GetEnvironmentVariable("DICPATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. named.Where(Path.IsPathRooted), Path.Combine(home, ".local", "share", "hunspell"), Path.Combine(home, "Library", "Spelling"), "/usr/share/hunspell",
            "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell", "/Library/Spelling",
        ];
    }
}
