using System.Collections.Immutable;
using System.Text.Json;

namespace EditorialLint.Engine.Baselines;

/// <summary>Reads a baseline: a file that <see cref="BaselineWriter"/> wrote, or a SARIF log of an earlier run.</summary>
/// <remarks>
/// The file is data: paths in it become names to compare with and nothing else, unknown keys are passed over, and
/// nesting deeper than any such log needs is refused.
/// </remarks>
public static class BaselineReader
{
    private const int MaxDepth = 64;

    /// <summary>Reads.</summary>
    /// <param name="json">The file, as UTF-8 with or without a byte order mark.</param>
    /// <param name="resolve">
    /// Turns a path of the file into that of a report, or null if it cannot be one. The flag tells whether the path
    /// starts from the folder of the run that wrote the log rather than from the file's own.
    /// </param>
    public static BaselineReading Read(ReadOnlyMemory<byte> json, Func<string, bool, string?> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        if (json.Span is [0xEF, 0xBB, 0xBF, ..])
            json = json[3..];
        if (json.Span.Trim(" \t\r\n"u8).IsEmpty)
            return Failure("it is empty; write it anew with 'editorial-lint baseline create --force'");
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return ReadLog(document.RootElement, resolve);
        }
        catch (JsonException exception)
        {
            return Failure(Describe(json.Span, exception.LineNumber ?? 0));
        }
        catch (InvalidOperationException)
        {
            // What JsonElement throws for a string with half a surrogate pair or bytes that are no UTF-8.
            return Failure("it holds text that is no valid Unicode; write it anew with 'editorial-lint baseline create --force'");
        }
    }

    private static BaselineReading ReadLog(JsonElement log, Func<string, bool, string?> resolve)
    {
        if (log.Text("version") is not { } version || log.Items("runs") is not { } runs)
            return Failure("it is no SARIF 2.1.0 log");
        if (version != "2.1.0")
            return Failure($"it is a SARIF log of version '{version}', not 2.1.0");
        string? foreign = null;
        bool known = false;
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        int number = 0;
        foreach (JsonElement run in runs.EnumerateArray())
        {
            number++;
            string? tool = run.Member("tool")?.Member("driver")?.Text("name");
            if (tool != BaselineWriter.ToolName)
            {
                foreign ??= tool;
                continue;
            }

            known = true;
            if (run.Items("results") is { } results && BaselineResultReader.ReadAll(results, resolve, entries) is { } problem)
                return Failure($"{problem} of run {number}");
        }

        if (known)
            return new BaselineReading(entries.DrainToImmutable(), null);
        return Failure(foreign is null ? "it holds no run of EditorialLint" : $"it was written by '{foreign}', not by EditorialLint");
    }

    private static string Describe(ReadOnlySpan<byte> json, long line)
    {
        long at = 0;
        foreach (Range range in json.Split((byte)'\n'))
        {
            if (at++ < line)
                continue;
            ReadOnlySpan<byte> text = json[range];
            return text.StartsWith("<<<<<<<"u8) || text.StartsWith("======="u8) || text.StartsWith(">>>>>>>"u8)
                ? $"line {line + 1} is part of a merge conflict; take either side, then run 'editorial-lint baseline update'"
                : $"line {line + 1} is no valid JSON, or is nested too deeply for a SARIF log";
        }

        return "it ends too early to be JSON";
    }

    private static BaselineReading Failure(string problem) => new([], problem);
}
