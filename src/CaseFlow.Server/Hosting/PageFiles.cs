using Microsoft.AspNetCore.StaticAssets.Infrastructure;

namespace CaseFlow.Server.Hosting;

/// <summary>The style sheets and scripts of pages. They come with the program, from whichever folder it is started.</summary>
internal static class PageFiles
{
    /// <summary>Where publishing puts them; a program that was only built finds them by the list that its build left beside it.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Which file pages would lack; null when none: a file that is not there would be served as an empty one.</summary>
    public static string? ProblemOf(WebApplication host) =>
        StaticAssetsEndpointDataSourceHelper.ResolveStaticAssetDescriptors(host, null).Select(file => file.AssetPath).Distinct(StringComparer.Ordinal)
            .FirstOrDefault(file => !host.Environment.WebRootFileProvider.GetFileInfo(file).Exists) is { } missing
            ? $"Expected the files of pages in {Folder}, but there is no {missing}: publish the program anew, and copy all of it."
            : null;
}
