using System.Collections.Immutable;
using System.CommandLine;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats;

namespace EditorialLint.Cli.Git;

/// <summary>Finds out what a command line wants checked: files, what is staged, or what has changed.</summary>
internal sealed class LintScopes(
    RunEnvironment environment,
    DocumentFormats formats,
    SourceFinder finder,
    ISourceStore files,
    IConfigurationStore configuration,
    GitProgram git)
{
    /// <summary>Opens the scope; null when it cannot be, which is then said on standard error.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="options">Its options.</param>
    /// <param name="reports">The run's own reports.</param>
    /// <param name="cancellation">Stops the search.</param>
    public LintScope? Open(ParseResult parse, LintOptions options, ReportFiles reports, CancellationToken cancellation)
    {
        string? since = parse.GetValue(options.Git.Since);
        bool staged = parse.GetValue(options.Git.Staged);
        if (since is null && !staged)
        {
            FoundSources? found = options.Paths.Find(parse, finder, reports, environment, cancellation);
            return found is null ? null : new LintScope(found, files, configuration);
        }

        string[] paths = parse.GetValue(options.Paths.Paths) ?? [];
        if (options.Paths.ReadExcluded(parse, environment) is not { } excluded
            || options.Paths.ReadFormats(parse, finder, environment) is not { } overrides)
            return null;
        var wanted = new WantedFiles(paths, excluded, overrides, reports);
        string? problem = Refusal(staged, parse.GetValue(options.Fix), paths);
        if (problem is null)
        {
            LintScope? scope = staged ? OpenIndex(since, wanted, out problem) : OpenChanges(since!, wanted, out problem);
            if (scope is not null)
                return scope;
            problem = $"{(since is null ? "'--staged'" : $"'--since {since}'")}: {problem}";
        }

        environment.Complain(problem);
        return null;
    }

    private static string? Refusal(bool staged, bool fixes, string[] paths)
    {
        if (paths.Contains(SourceFinder.StandardInput))
            return $"standard input cannot be checked with '{(staged ? "--staged" : "--since")}'; leave out the '-'";
        return staged && fixes
            ? "'--fix' cannot mend what is staged; leave out '--staged', then stage the mended files"
            : null;
    }

    private LintScope? OpenIndex(string? since, WantedFiles wanted, out string? problem)
    {
        if (!GitRepository.TryOpen(git, out GitRepository? repository, out problem)
            || !StagedFiles.TryList(repository, out List<StagedFile>? staged, out problem))
        {
            return null;
        }

        Dictionary<string, ImmutableArray<LineRange>?>? changes = null;
        if (since is not null && !ChangedFiles.TryList(repository, since, staged: true, out changes, out problem))
            return null;
        ListedSources listed = Narrow(repository, staged.Select(static file => file.Path), wanted);
        var choice = new StagedChoice(repository, listed);
        foreach (StagedFile file in staged)
        {
            ImmutableArray<LineRange>? lines = null;
            if (file.IsUnmerged || changes is null || changes.TryGetValue(file.Path, out lines))
                choice.Add(file, lines);
        }

        var blobs = new IndexBlobs(repository);
        return new LintScope(
            choice.ToSources(), new IndexSourceStore(blobs, choice.Objects), new IndexConfigurationStore(repository, blobs, configuration))
        {
            Resource = blobs,
            ReportsFrom = repository.Root,
        };
    }

    private LintScope? OpenChanges(string since, WantedFiles wanted, out string? problem)
    {
        if (!GitRepository.TryOpen(git, out GitRepository? repository, out problem)
            || !ChangedFiles.TryList(repository, since, staged: false, out Dictionary<string, ImmutableArray<LineRange>?>? changes, out problem))
        {
            return null;
        }

        ListedSources listed = Narrow(repository, changes.Keys, wanted);
        var sources = ImmutableArray.CreateBuilder<LintSource>();
        foreach ((string path, ImmutableArray<LineRange>? lines) in changes)
        {
            // A link may lead anywhere, and what it leads to has not changed with it.
            if (repository.Locate(path) is string full && listed.Choose(full) is LintSource source && new FileInfo(full).LinkTarget is null)
                sources.Add(source with { ChangedLines = lines });
        }

        return new LintScope(new FoundSources(sources.ToImmutable(), [.. listed.Notifications]), files, configuration) { ReportsFrom = repository.Root };
    }

    private ListedSources Narrow(GitRepository repository, IEnumerable<string> listed, WantedFiles wanted)
    {
        // Git's paths are real ones, and only then lie below the working folder.
        string folder = RealPath.Of(environment.WorkingDirectory);
        var sources = new ListedSources(repository.Root, folder, formats, new PathNames(folder, wanted.Excluded, wanted.Reports, repository.Root), wanted.Overrides);
        sources.NarrowTo(wanted.Paths, listed.Select(repository.Locate).OfType<string>().ToHashSet(StringComparer.Ordinal));
        return sources;
    }

    /// <summary>What the command line says about files, whatever lists them.</summary>
    private sealed record WantedFiles(string[] Paths, List<EditorConfigGlob> Excluded, FormatOverrides Overrides, ReportFiles Reports);
}
