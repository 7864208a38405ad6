namespace CaseFlow.App.Storage;

/// <summary>Makes what nobody but the server's own user may read. On Windows the folder above decides.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

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

    /// <summary>Makes a new, empty file.</summary>
    public static void MakeFile(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnFile;
        }

        new FileStream(file, options).Dispose();
    }
}
