namespace CaseFlow.App.Storage;

/// <summary>Files and folders that nobody but the server's own user may read. On Windows the folder above decides.</summary>
public static class PrivateFiles
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>Whether every user of the machine can read or change a file. One that is not there is not open.</summary>
    public static bool IsOpenToOthers(string file) =>
        !OperatingSystem.IsWindows() && File.Exists(file) && (File.GetUnixFileMode(file) & Others) != UnixFileMode.None;

    /// <summary>Makes a folder when it is missing; one that is there stays as it is.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnFile | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Makes a new file and opens it for writing.</summary>
    /// <exception cref="IOException">It is there.</exception>
    public static FileStream MakeFile(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnFile;
        }

        return new FileStream(file, options);
    }

    /// <summary>Copies a file to a new one, whoever may read the first.</summary>
    /// <exception cref="IOException">The new one is there.</exception>
    public static void Copy(string from, string to)
    {
        using var source = File.OpenRead(from);
        using var copy = MakeFile(to);
        source.CopyTo(copy);
    }
}
