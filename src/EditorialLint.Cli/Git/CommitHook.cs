using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EditorialLint.Cli.Git;

/// <summary>The hook that git runs before a commit, and the one that was there before ours.</summary>
/// <remarks>
/// The earlier one is renamed and run by ours: it may be in any language and end anywhere, so that nothing can be added to
/// it, and as it stays untouched it can be put back exactly.
/// </remarks>
/// <param name="folder">Where git looks for it.</param>
/// <param name="pending">Keeps account of files under way.</param>
internal sealed class CommitHook(HookFolder folder, PendingFiles pending)
{
    private const string Name = "pre-commit";
    private const string EarlierName = "pre-commit.before-editorial-lint";

    private readonly string _earlier = Path.Combine(folder.Path, EarlierName);

    /// <summary>The hook's path.</summary>
    public string FilePath { get; } = Path.Combine(folder.Path, Name);

    /// <summary>Whether there is one that ours runs first.</summary>
    public bool HasEarlier => IsThere(_earlier);

    /// <summary>Writes ours and keeps a foreign one.</summary>
    /// <param name="program">The words that start this program.</param>
    /// <param name="options">What narrows the findings.</param>
    /// <param name="problem">Why it was not written, as a clause.</param>
    /// <exception cref="IOException">It could not be written; all is as before.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; all is as before.</exception>
    public bool TryInstall(ImmutableArray<string> program, HookOptions options, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        Directory.CreateDirectory(folder.Path);
        bool isForeign = IsThere(FilePath) && !IsOurs();
        if (isForeign && HasEarlier)
        {
            problem = $"there are two foreign hooks, '{FilePath}' and '{_earlier}'; make one of them before ours is added";
            return false;
        }

        using PendingFile file = pending.Create(FilePath);
        file.Stream.Write(Encoding.UTF8.GetBytes(HookScript.Compose(EarlierName, program, options)));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file.Stream.SafeFileHandle, Executable);
        if (isForeign)
            File.Move(FilePath, _earlier);
        try
        {
            file.Commit();
        }
        catch when (isForeign)
        {
            File.Move(_earlier, FilePath);
            throw;
        }

        return true;
    }

    /// <summary>Takes ours away and puts the earlier one back.</summary>
    /// <returns>False when the hook, if there is one, is not ours; nothing has changed then.</returns>
    /// <exception cref="IOException">It could not be taken away.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be taken away.</exception>
    public bool TryUninstall()
    {
        if (!IsThere(FilePath) || !IsOurs())
            return false;
        if (HasEarlier)
            File.Move(_earlier, FilePath, overwrite: true);
        else
            File.Delete(FilePath);
        return true;
    }

    /// <summary>Whether a file or a link is there, even one that leads nowhere.</summary>
    public static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private bool IsOurs() => File.Exists(FilePath) && HookScript.IsOurs(File.ReadAllText(FilePath));

    private static UnixFileMode Executable =>
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
}
