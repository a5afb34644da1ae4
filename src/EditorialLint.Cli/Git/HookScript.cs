using System.Collections.Immutable;

namespace EditorialLint.Cli.Git;

/// <summary>The script that git runs before a commit.</summary>
internal static class HookScript
{
    private const string Mark = "# Installed by 'editorial-lint hook install'; 'editorial-lint hook uninstall' takes it away.";

    /// <summary>Whether a hook is ours, of this or another version.</summary>
    public static bool IsOurs(string script) => script.Split('\n', 3) is [_, Mark, ..];

    /// <summary>Writes it: the hook that was there first runs first, and stops the commit as it did before.</summary>
    /// <param name="earlier">The name of that hook's file, in the same folder.</param>
    /// <param name="program">The words that start this program; where they lead nowhere the one in <c>PATH</c> is taken.</param>
    /// <param name="options">What narrows the findings.</param>
    public static string Compose(string earlier, ImmutableArray<string> program, HookOptions options)
    {
        string baseline = options.Baseline is null ? "" : $" --baseline {Quote(options.Baseline)}";
        // Before the first commit there is nothing to compare with.
        string since = options.Since is null
            ? ""
            : $"\nif git rev-parse --quiet --verify HEAD > /dev/null; then\n    set -- \"$@\" --since {Quote(options.Since)}\nfi\n";
        string found = program.IsEmpty ? "false" : string.Join(" && ", program.Select(static word => $"[ -e {Quote(word)} ]"));
        return $$"""
            #!/bin/sh
            {{Mark}}
            earlier="$(dirname -- "$0")/{{earlier}}"
            if [ -x "$earlier" ]; then
                "$earlier" "$@" || exit $?
            fi

            if {{found}}; then
                set -- {{string.Join(' ', program.Select(Quote))}}
            elif command -v editorial-lint > /dev/null 2>&1; then
                set -- editorial-lint
            else
                echo "editorial-lint: the program is no longer there; install it again, or delete the hook '$0'" >&2
                exit 2
            fi

            set -- "$@" lint --staged{{baseline}}
            {{since}}
            "$@"
            code=$?
            if [ $code -eq 1 ]; then
                echo "editorial-lint: nothing was committed; mend what is shown above, or commit it all the same with 'git commit --no-verify'" >&2
            fi
            exit $code

            """.ReplaceLineEndings("\n");
    }

    /// <summary>A word as a shell needs it, with the slashes that every shell takes.</summary>
    private static string Quote(string word) =>
        $"'{word.Replace(Path.DirectorySeparatorChar, '/').Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
