/** Completion for PowerShell 5.1 and later, which names files by itself where nothing fits. */
export const powershellScript = `# PowerShell completion for create-tech-spec. To load it in every shell, add to $PROFILE:
#   create-tech-spec completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName create-tech-spec, tech-spec -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst] -or
                $_ -is [System.Management.Automation.Language.ExpandableStringExpressionAst]) { $_.Value }
            else { $_.Extent.Text }
        })
    if ($wordToComplete -eq '') { $words += '' }
    $given = [Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($words -join [char]10))
    $program = $words[0]
    if (-not (Get-Command $program -ErrorAction SilentlyContinue)) { $program = 'create-tech-spec' }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        & $program __complete powershell $given 2>$null | Select-Object -Skip 1 | ForEach-Object {
            $text, $listed, $about = $_ -split [char]9, 3
            [System.Management.Automation.CompletionResult]::new($text, $listed, 'ParameterValue', $about)
        }
    } finally {
        [Console]::OutputEncoding = $encoding
    }
}
`;
