using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using EditorialLint.Formats;
using EditorialLint.Rules;

namespace EditorialLint.Cli;

/// <summary>The command line: finds files, runs the linter, writes the report, chooses the exit code.</summary>
internal static class LintProgram
{
    internal static int Run(string[] args)
    {
        try
        {
            return Invoke(args);
        }
        catch (Exception exception)
        {
            return Fail($"internal error: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static int Invoke(string[] args)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files or folders; the current folder without one." };
        var format = new Option<string>("--format") { DefaultValueFactory = static _ => "text", Description = "text or sarif." };
        format.AcceptOnlyFromAmong("text", "sarif");
        var output = new Option<string?>("--output") { Description = "Write the report to this file." };
        var failOn = new Option<string>("--fail-on") { DefaultValueFactory = static _ => "error", Description = "error, warning, suggestion or none." };
        failOn.AcceptOnlyFromAmong("error", "warning", "suggestion", "none");
        var fix = new Option<bool>("--fix") { Description = "Apply the safe fixes." };
        var jobs = new Option<int>("--jobs") { DefaultValueFactory = static _ => Environment.ProcessorCount, Description = "Number of threads." };
        var lint = new Command("lint", "Check articles.") { paths, format, output, failOn, fix, jobs };
        lint.SetAction(result =>
        {
            Severity level = Enum.Parse<Severity>(result.GetValue(failOn)!, ignoreCase: true);
            return Lint(result.GetValue(paths) ?? [], result.GetValue(format)!, result.GetValue(output), level, result.GetValue(fix), Math.Max(1, result.GetValue(jobs)));
        });
        var root = new RootCommand("Editorial quality checks on news text.") { lint };
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            return Fail($"{parsed.Errors[0].Message} Run 'editorial-lint lint --help' for the options.");
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static int Lint(string[] paths, string format, string? output, Severity failOn, bool fix, int jobs)
    {
        string folder = Directory.GetCurrentDirectory();
        var notifications = new List<ToolNotification>();
        ImmutableArray<LintSource> sources = SourceFinder.Find(paths.Length == 0 ? ["."] : paths, folder, notifications);
        var provider = new EditorConfigSettingsProvider(
            new FileConfigurationStore(), folder, [.. RuleCatalog.Rules.Select(static rule => rule.Descriptor)], DocumentFormats.BuiltIn.Names);
        var linter = new Linter(RuleCatalog.Rules, new LinterOptions { ApplyFixes = fix });
        var request = new LintRequest(sources, new RunDescription("0.1.0", "", []))
        {
            Notifications = [.. notifications],
            Jobs = jobs,
            FailOn = failOn,
        };
        string? temporary = output is null ? null : output + ".tmp";
        try
        {
            using Stream stream = temporary is null ? Console.OpenStandardOutput() : File.Create(temporary);
            using var buffered = new BufferedStream(stream, 1 << 16);
            using var text = new StreamWriter(buffered, new UTF8Encoding(false)) { NewLine = "\n" };
            IReportWriter writer = format == "sarif" ? new SarifReportWriter(buffered) : new TextReportWriter(text, new TextReportOptions());
            RunSummary summary = new LintRun(linter, provider, new FileSourceStore()).Run(request, writer);
            text.Flush();
            buffered.Flush();
            foreach (ToolNotification notification in summary.Notifications)
                Console.Error.WriteLine($"editorial-lint: {notification.Text}");
            stream.Dispose();
            if (temporary is not null)
                File.Move(temporary, output!, overwrite: true);
            return summary.ExitCode;
        }
        catch (ConfigurationException exception)
        {
            foreach (ToolNotification problem in exception.Problems)
                Console.Error.WriteLine($"editorial-lint: {problem.Text}");
            Discard(temporary);
            return LintRun.IncompleteExitCode;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
            return output is null ? 0 : Fail($"cannot write '{output}': {exception.Message}");
        }
    }

    private static void Discard(string? temporary)
    {
        if (temporary is not null && File.Exists(temporary))
            File.Delete(temporary);
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"editorial-lint: {message}");
        return LintRun.IncompleteExitCode;
    }
}
