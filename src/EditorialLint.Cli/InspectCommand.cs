using System.CommandLine;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using EditorialLint.Formats;

namespace EditorialLint.Cli;

/// <summary><c>inspect</c>: shows the tree of texts and what the language layers see in it.</summary>
internal sealed class InspectCommand(
    RunEnvironment environment,
    DocumentFormats formats,
    SettingsFactory settings,
    SourceFinder finder,
    ISourceStore store,
    PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "inspect";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint inspect article.txt                  sentences, names and who says what
          editorial-lint inspect wire/ --format json          the same with offsets, tags, lemmas and heads, for programs
          editorial-lint inspect article.txt --format conllu  words with tags, lemmas and heads, for other language tools

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var paths = new PathOptions();
        Option<string> format = Choice.Create(
            "--format", "The output's format; JSON has one object a line and file.", "text", "json", "conllu");
        var output = new Option<string?>("--output") { Description = "Write to a file instead of standard output.", HelpName = "FILE" };
        var command = new Command(Name, "Show blocks, sentences with their grammar, names and quotations as the rules see them.") { format, output };
        paths.AddTo(command);
        command.SetAction(parse => Run(parse, paths, parse.GetValue(format), parse.GetValue(output), cancellation));
        return command;
    }

    private int Run(ParseResult parse, PathOptions paths, string? format, string? path, CancellationToken cancellation)
    {
        var reports = new ReportFiles([path], environment.WorkingDirectory);
        if (paths.Find(parse, finder, reports, environment, cancellation) is not FoundSources found)
            return ExitCodes.Incomplete;
        if (reports.Refuse(found) is string refusal)
        {
            environment.Complain(refusal);
            return ExitCodes.Incomplete;
        }

        LintSource[] sources = [.. found.Sources];
        Array.Sort(sources, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        EditorConfigSettingsProvider configuration = settings.Create();
        try
        {
            configuration.Validate(sources.Select(static source => source.FullPath));
        }
        catch (ConfigurationException exception)
        {
            environment.Print(exception.Problems);
            return ExitCodes.Incomplete;
        }

        if (environment.OpenTarget(path, pending) is not OutputTarget output)
            return ExitCodes.Incomplete;
        using (output)
        {
            var notifications = new List<ToolNotification>(found.Notifications);
            Write(output.Stream, format, sources, configuration, notifications, cancellation);
            bool complete = notifications.TrueForAll(static notification => notification.Level != Severity.Error);
            return environment.Finish(output, path, complete ? ExitCodes.Success : ExitCodes.Incomplete, notifications);
        }
    }

    private void Write(
        Stream stream,
        string? format,
        LintSource[] sources,
        EditorConfigSettingsProvider configuration,
        List<ToolNotification> notifications,
        CancellationToken cancellation)
    {
        using StreamWriter? text = format == "json" ? null : RunEnvironment.CreateWriter(stream);
        Action<Document> write = text is null ? new InspectionJsonWriter(stream).Write
            : format == "conllu" ? new ConlluWriter(text).Write
            : new InspectionTextWriter(text).Write;
        foreach (LintSource source in sources)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(source, configuration.GetSettings(source.FullPath).In(source.Format), notifications) is not Document document)
                continue;
            write(document);
        }
    }

    private Document? Read(LintSource source, DocumentSettings fileSettings, List<ToolNotification> notifications)
    {
        if (!DocumentReader.TryLoad(source, store, fileSettings, out SourceText? text, out SourceReading reading))
        {
            notifications.Add(reading.Trouble!);
            return null;
        }

        if (DocumentReader.TryRead(text, fileSettings, formats, out Document? document, out ToolNotification? trouble))
            return document;
        notifications.Add(trouble);
        return null;
    }
}
