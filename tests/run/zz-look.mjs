import { chromium } from 'playwright-core';
import { mkdtemp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os'; import { join } from 'node:path';
const EXT=process.cwd()+'/.output/chrome-mv3'; const out='/tmp/w/look'; await mkdir(out,{recursive:true});
for(const lang of ['en','nl']){
 const profile=await mkdtemp(join(tmpdir(),'look-'));
 const context=await chromium.launchPersistentContext(profile,{executablePath:'/usr/bin/chromium',headless:true,locale:lang==='en'?'en-US':'nl-NL',env:{...process.env,LANGUAGE:lang,LANG:lang==='en'?'en_US.UTF-8':'nl_NL.UTF-8'},viewport:{width:1280,height:900},args:['--no-first-run','--no-sandbox','--disable-background-networking',`--lang=${lang==='en'?'en-US':'nl'}`,`--disable-extensions-except=${EXT}`,`--load-extension=${EXT}`]});
 const worker=context.serviceWorkers()[0]??(await context.waitForEvent('serviceworker'));const id=new URL(worker.url()).host;
 const page=await context.newPage(); if(lang==='en'){await page.goto(`chrome-extension://${id}/options.html`);await page.getByText('English',{exact:true}).click();await page.waitForTimeout(500);}
 for(const scheme of ['light','dark'])for(const w of [1280,360]){
  await page.setViewportSize({width:w,height:900});await page.emulateMedia({colorScheme:scheme});
  for(const p of process.argv.slice(2)){const [name,url]=p.split('=');
   try{await page.goto(`chrome-extension://${id}/${url}`);await page.waitForTimeout(900);await page.screenshot({path:`${out}/${name}-${lang}-${scheme}-${w}.png`,fullPage:name!=='practice'});}catch(e){console.log(p,e.message.split('\n')[0]);}}
 }
 await context.close();
}
