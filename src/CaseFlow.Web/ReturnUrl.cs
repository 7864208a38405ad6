namespace CaseFlow.Web;

/// <summary>Where to go on after a detour; never to another site.</summary>
internal static class ReturnUrl
{
    /// <summary>The address, when it is a path of this site; otherwise the start.</summary>
    public static string Local(string? url) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : "/";
}
