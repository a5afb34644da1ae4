using System.Collections.Immutable;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli.Baselines;

/// <summary>A baseline on disk.</summary>
internal sealed class BaselineFile
{
    /// <summary>Larger files are refused: a hundred thousand findings take a quarter of it.</summary>
    private const int LargestFile = 256 << 20;

    private readonly RunEnvironment _environment;
    private readonly BaselinePaths _paths;
    private readonly string _path;

    /// <summary>Names it; it need not exist.</summary>
    /// <param name="name">The name as given, from the current folder.</param>
    /// <param name="environment">Has the folder.</param>
    /// <param name="reportsFrom">The absolute folder that paths in reports start from; null for the current one.</param>
    public BaselineFile(string name, RunEnvironment environment, string? reportsFrom = null)
    {
        Name = name;
        _environment = environment;
        _path = Path.GetFullPath(name, environment.WorkingDirectory);
        _paths = new BaselinePaths(_path, reportsFrom ?? environment.WorkingDirectory);
    }

    /// <summary>The name as given.</summary>
    public string Name { get; }

    /// <summary>Whether there is such a file.</summary>
    public bool Exists => File.Exists(_path);

    /// <summary>Whether it is one of the files to be checked.</summary>
    public bool IsAmong(ImmutableArray<LintSource> sources)
    {
        if (!Exists)
            return false;
        string real = RealPath.Of(_path);
        return sources.Any(source => !source.IsStandardInput && string.Equals(RealPath.Of(source.FullPath), real, StringComparison.Ordinal));
    }

    /// <summary>Whether a file that is no source exists. Only asked where the program looks anyway: a baseline must not send it elsewhere.</summary>
    /// <param name="reported">The file, as a report has it.</param>
    /// <param name="covers">Whether the paths of the command line cover a file.</param>
    public bool HasFile(string reported, Func<string, bool> covers) =>
        !(covers(reported) || _paths.IsNear(reported)) || File.Exists(_paths.GetFull(reported));

    /// <summary>Reads it; null when it cannot be used, which is then said on standard error.</summary>
    public ImmutableArray<BaselineEntry>? Read()
    {
        string problem;
        try
        {
            BaselineReading reading = ReadBytes() is { } bytes
                ? BaselineReader.Read(bytes, _paths.ToReported)
                : new BaselineReading([], $"it is larger than {LargestFile >> 20} MB");
            if (reading.Problem is null)
                return reading.Entries;
            problem = reading.Problem;
        }
        catch (Exception exception) when (FileTrouble.IsMissing(exception))
        {
            problem = "there is no such file; 'editorial-lint baseline create' writes one";
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            problem = FileTrouble.Describe(exception);
        }

        _environment.Complain($"baseline '{Name}' cannot be used: {problem}");
        return null;
    }

    /// <summary>Writes it, all or nothing, and only if that changes it; false when it cannot be written, which is then said on standard error.</summary>
    public bool Write(ImmutableArray<BaselineEntry> entries, PendingFiles pending)
    {
        var recorded = ImmutableArray.CreateBuilder<BaselineEntry>(entries.Length);
        foreach (BaselineEntry entry in entries)
        {
            if (_paths.ToRecorded(entry.Path) is not string path)
            {
                _environment.Complain($"cannot write '{Name}': no relative path leads from there to '{entry.Path}'; put it on the same drive");
                return false;
            }

            recorded.Add(entry with { Path = path });
        }

        using var content = new MemoryStream();
        BaselineWriter.Write(content, recorded.MoveToImmutable());
        ReadOnlySpan<byte> bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        try
        {
            if (Exists && ReadBytes() is { } before && before.Span.SequenceEqual(bytes))
                return true;
            using OutputTarget target = OutputTarget.Open(_path, _environment, pending);
            target.Stream.Write(bytes);
            target.Commit();
            return true;
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            _environment.Complain($"cannot write '{Name}': {FileTrouble.Describe(exception)}");
            return false;
        }
    }

    /// <summary>Reads to the end, which a length only foretells; null when there is too much.</summary>
    private ReadOnlyMemory<byte>? ReadBytes()
    {
        using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        long length = stream.CanSeek ? stream.Length : 0;
        if (length > LargestFile)
            return null;
        byte[] buffer = GC.AllocateUninitializedArray<byte>((int)Math.Max(length, 4095) + 1);
        int count = 0;
        while (stream.Read(buffer.AsSpan(count)) is > 0 and int read)
        {
            count += read;
            if (count > LargestFile)
                return null;
            if (count == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(2L * count, LargestFile + 1));
        }

        return buffer.AsMemory(0, count);
    }
}
