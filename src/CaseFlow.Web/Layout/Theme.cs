using MudBlazor;

namespace CaseFlow.Web.Layout;

/// <summary>The colours of the components; the same as in <c>caseflow.css</c>, each with a contrast of at least 4.5 : 1 on its ground.</summary>
internal static class Theme
{
    private static readonly string[] Fonts = ["system-ui", "sans-serif"];

    public static MudTheme Value { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0b4f9e",
            Secondary = "#4a5568",
            Info = "#0b5cad",
            Success = "#1b6e2c",
            Warning = "#8a4b00",
            Error = "#b3261e",
            Background = "#ffffff",
            Surface = "#ffffff",
            TextPrimary = "#1c2430",
            TextSecondary = "#4a5568",
            ActionDefault = "#4a5568",
            LinesInputs = "#6b7686",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8fc1ff",
            PrimaryContrastText = Ink,
            Secondary = "#b4c0d0",
            SecondaryContrastText = Ink,
            Info = "#8fc1ff",
            InfoContrastText = Ink,
            Success = "#7fd492",
            SuccessContrastText = Ink,
            Warning = "#f0b35e",
            WarningContrastText = Ink,
            Error = "#ff9d94",
            ErrorContrastText = Ink,
            Background = "#141a22",
            Surface = "#1f2833",
            TextPrimary = "#e8edf4",
            TextSecondary = "#b4c0d0",
            ActionDefault = "#b4c0d0",
            LinesInputs = "#8b97a8",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "1rem", LineHeight = "1.5" },
            Button = new ButtonTypography { FontFamily = Fonts, FontSize = "1rem", TextTransform = "none" },
        },
    };

    private const string Ink = "#0d1622";
}
