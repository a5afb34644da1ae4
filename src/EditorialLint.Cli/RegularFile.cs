using System.Runtime.InteropServices;
using System.Text;

namespace EditorialLint.Cli;

/// <summary>Tells files from pipes, sockets and devices without opening them: that would wait for a pipe's other end.</summary>
internal static partial class RegularFile
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint TypeAndMode = 0x3; // STATX_TYPE | STATX_MODE
    private const int StatusSize = 256;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    /// <summary>Whether a path leads to a regular file, links followed.</summary>
    /// <param name="file">What a folder lists and is no folder itself.</param>
    public static bool Is(FileSystemInfo file)
    {
        if (OperatingSystem.IsWindows())
            return true;
        try
        {
            if (OperatingSystem.IsLinux() && AskSystem(file.FullName) is { } answer)
                return answer;
            // Elsewhere the system is not asked. What is no regular file has no length, and an empty file has nothing to check.
            FileSystemInfo target = file.LinkTarget is null ? file : File.ResolveLinkTarget(file.FullName, returnFinalTarget: true) ?? file;
            return target is not FileInfo { Exists: true, Length: 0 };
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // Reading it will tell why.
            return true;
        }
    }

    private static bool? AskSystem(string path)
    {
        Span<byte> status = stackalloc byte[StatusSize];
        try
        {
            // What is not there is taken for a file, so that reading it tells so.
            return ReadStatus(CurrentFolder, [.. Encoding.UTF8.GetBytes(path), 0], 0, TypeAndMode, status) != 0
                || (MemoryMarshal.Read<ushort>(status[ModeOffset..]) & TypeMask) == RegularType;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    // Unlike the older calls this one has the same name and layout in every library and on every processor.
    [LibraryImport("libc", EntryPoint = "statx")]
    private static partial int ReadStatus(int folder, ReadOnlySpan<byte> path, int flags, uint mask, Span<byte> status);
}
